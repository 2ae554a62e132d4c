import type { Passage } from '../search/passage.ts'
import { passagesOf } from '../search/passages-of.ts'
import { planName } from '../plan/plan-name.ts'
import { plans } from './plans.ts'

/** All passages of all plans, in the order of the plans and of their texts. */
export function passages(): Passage[] {
  return plans().flatMap(({ tree, record }) => passagesOf(tree, planName(record)))
}
