import type { Classify } from './class-rules.ts'
import type { ClassedPassage } from './classed-passage.ts'
import { firstOfEach } from './first-of-each.ts'
import type { TopicRecord } from './record.ts'

/**
 * The topics of each passage, decided by its own words; where those decide nothing, by the nearest heading that does, and
 * then `because` are words of that heading.
 */
export function collectTopics(passages: ClassedPassage[], topicsIn: Classify): TopicRecord[] {
  return passages.flatMap(({ nodeId, text, headings }) => {
    const decided = [text, ...headings].map(topicsIn).find((decisions) => decisions.length > 0) ?? []
    return firstOfEach(decided).map(({ id, because }) => ({ nodeId, topic: id, because }))
  })
}
