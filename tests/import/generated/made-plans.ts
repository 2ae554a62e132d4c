import fc from 'fast-check'
import type { PlanModel } from './plan-model.ts'
import { planModels } from './plan-models.ts'
import type { PlanStyle } from './plan-style.ts'

/** A plan and how it is set. */
export interface MadePlan {
  model: PlanModel
  style: PlanStyle
}

/** Some made plans in styles of a kind, the same ones for the same seed. */
export function madePlans(styles: fc.Arbitrary<PlanStyle>, count: number, seed: number): MadePlan[] {
  // Without title and notice a text is no plan unless it speaks of itself.
  const named = styles.filter(({ title, notice }) => title || notice !== 'none')
  return fc.sample(fc.record({ model: planModels, style: named }), { numRuns: count, seed })
}
