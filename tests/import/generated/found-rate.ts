import fc from 'fast-check'
import { importOf, recordOfImport } from '../assert-safe.ts'
import { foundFacts } from './found-facts.ts'
import type { TextLayout } from './layout.ts'
import { textOf } from './layout.ts'
import type { PlanFacts } from './plan-facts.ts'
import { planModels } from './plan-models.ts'
import type { PlanStyle } from './plan-style.ts'
import { printedPlan } from './printed-plan.ts'
import { unlikeFacts } from './unlike-facts.ts'

/** How many made plans of one kind an import finds as they were meant. */
export interface FoundRate {
  plans: number
  exact: number
  /** Of the others, those with an open warning. */
  announced: number
  /** By kind of fact, in how many plans it is not as it was meant. */
  wrong: Partial<Record<keyof PlanFacts | 'refused', number>>
}

/** Imports `count` made plans, the same ones for the same seed. */
export function foundRate(style: PlanStyle, layout: TextLayout, count: number, seed: number): FoundRate {
  const rate: FoundRate = { plans: count, exact: 0, announced: 0, wrong: {} }
  for (const model of fc.sample(planModels, { numRuns: count, seed })) {
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
