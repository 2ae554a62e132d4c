import assert from 'node:assert/strict'
import type { Imported } from '../../../src/import/import-plan.ts'
import { assertLossless } from '../lossless.ts'
import { importOf, recordOfImport } from '../assert-safe.ts'
import { foundFacts } from './found-facts.ts'
import type { TextLayout } from './layout.ts'
import { textOf } from './layout.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanModel } from './plan-model.ts'
import type { PlanStyle } from './plan-style.ts'
import { printedPlan } from './printed-plan.ts'

/** Asserts that the import of a plan in print finds what the model says, kind by kind. */
export function assertFound(model: PlanModel, style: PlanStyle, layout: TextLayout): void {
  const { facts } = printedPlan(model, style)
  const { imported, source } = assertKept(model, style, layout)
  const found = foundFacts(recordOfImport(imported, source))
  for (const kind of Object.keys(facts) as (keyof PlanFacts)[])
    assert.deepEqual(found[kind], facts[kind], `${kind} of\n${source}`)
}

/** Asserts that a plan in print is imported without loss, whatever is made of it. */
export function assertKept(
  model: PlanModel,
  style: PlanStyle,
  layout: TextLayout,
): { imported: Imported; source: string } {
  const source = textOf(printedPlan(model, style).pieces, layout)
  const imported = importOf(source)
  assert.ok(imported, `refused:\n${source}`)
  assertLossless(imported, source)
  return { imported, source }
}
