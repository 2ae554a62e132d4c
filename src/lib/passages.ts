import type { Passage } from '../search/passage.ts'
import { passagesOf } from '../search/passages-of.ts'
import { shortTitleOf } from '../search/short-title.ts'
import { plans } from './plans.ts'

/** All passages of all plans, in the order of the plans and of their texts. */
export function passages(): Passage[] {
  return plans().flatMap(({ tree, record }) => passagesOf(tree, shortTitleOf(record)))
}
