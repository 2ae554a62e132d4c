import { importOf, recordOfImport } from '../assert-safe.ts'
import { foundFacts } from './found-facts.ts'
import type { TextLayout } from './layout.ts'
import { textOf } from './layout.ts'
import type { MadePlan } from './made-plans.ts'
import type { PlanFacts } from './plan-facts.ts'
import { printedPlan } from './printed-plan.ts'
import { unlikeFacts } from './unlike-facts.ts'

/** How many made plans an import finds as they were meant. */
export interface FoundRate {
  plans: number
  exact: number
  /** Of the others, those with an open warning. */
  announced: number
  /** By kind of fact, in how many plans it is not as it was meant. */
  wrong: Partial<Record<keyof PlanFacts | 'refused', number>>
}

/** Imports made plans in one layout. */
export function foundRate(plans: MadePlan[], layout: TextLayout): FoundRate {
  const rate: FoundRate = { plans: plans.length, exact: 0, announced: 0, wrong: {} }
  for (const { model, style } of plans) {
    const { pieces, facts } = printedPlan(model, style)
    const source = textOf(pieces, layout)
    const imported = importOf(source)
    const found = imported && foundFacts(recordOfImport(imported, source))
    const wrong = found ? unlikeFacts(facts, found) : ['refused' as const]
    for (const kind of wrong) rate.wrong[kind] = (rate.wrong[kind] ?? 0) + 1
    if (wrong.length === 0) rate.exact += 1
    else if (imported?.findings.some(({ severity }) => severity === 'warning')) rate.announced += 1
  }
  return rate
}
