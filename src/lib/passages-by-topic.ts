import type { PlanRecord } from '../plan/record.ts'
import { topicsOfNode } from './class-of-node.ts'
import type { ClassPassage } from './class-passages.ts'
import type { ClassEntry } from './class-register.ts'
import { topicRegister } from './class-register.ts'
import { mainTopic } from './main-topic.ts'

/** Passages of one plan that stand together under a topic; null holds what belongs to none. */
export interface TopicGroup {
  topic: ClassEntry | null
  passages: ClassPassage[]
}

/**
 * The passages of one plan by their main topic, in the order of the register. A project or row stands once, under the topic of
 * its name; of a paragraph each sentence stands under its own, so that no sentence is shown twice.
 */
export function passagesByTopic(record: PlanRecord, passages: ClassPassage[]): TopicGroup[] {
  const parts = passages.flatMap((passage) => partsOf(record, passage))
  return [...topicRegister().entries, null].flatMap((topic) => {
    const mine = parts.filter((part) => part.topic === (topic?.id ?? null)).map(({ passage }) => passage)
    return mine.length === 0 ? [] : [{ topic, passages: mine }]
  })
}

interface Part {
  topic: string | null
  passage: ClassPassage
}

function partsOf(record: PlanRecord, passage: ClassPassage): Part[] {
  const general = mainTopic(passage.name) ?? topicsOfNode(record, passage.nodeId)[0] ?? null
  if (passage.kind !== 'paragraph') return [{ topic: general, passage }]
  const byTopic = Map.groupBy(passage.sentences, (sentence) => mainTopic(sentence) ?? general)
  return [...byTopic].map(([topic, sentences]) => ({
    topic,
    passage: { ...passage, sentences, whole: passage.whole && byTopic.size === 1 },
  }))
}
