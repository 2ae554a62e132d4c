import type { ClassedPassage } from './classed-passage.ts'
import { printedAges } from './printed-ages.ts'
import type { AgeRecord } from './record.ts'

/** The ages printed in the passages; the same words twice in one passage are one entry. */
export function collectAges(passages: ClassedPassage[]): AgeRecord[] {
  return passages.flatMap(({ nodeId, text }) => {
    const ages = new Map(printedAges(text).map((age) => [age.text, age]))
    return [...ages.values()].map((age) => ({ nodeId, ...age }))
  })
}
