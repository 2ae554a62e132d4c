import assert from 'node:assert/strict'
import { plans } from '../src/lib/plans.ts'
import type { LoadedPlan } from '../src/lib/plans.ts'

/** The plans whose figures stand in tests and fixtures, found by hand; a later plan may have such lists and need not. */
export const seedIds = ['jincheng-chengqu-14fyp', 'yanbian-14fyp'] as const

/** 晋城城区 and 延边州, in this order; fails where one of them is not there. */
export function seedPlans(): [jincheng: LoadedPlan, yanbian: LoadedPlan] {
  const [jincheng, yanbian] = seedIds.map((id) => plans().find((plan) => plan.id === id))
  assert.ok(
    jincheng && yanbian,
    `content/plans/ must hold ${seedIds.join(' and ')}: tests name their figures.`,
  )
  return [jincheng, yanbian]
}
