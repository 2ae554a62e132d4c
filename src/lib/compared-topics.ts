import type { CommitmentRecord, IndicatorRecord, PlanRecord, ProjectRecord } from '../plan/record.ts'

/** What one plan says on one topic. */
export interface TopicOfPlan {
  indicators: IndicatorRecord[]
  projects: ProjectRecord[]
  /** Promised quantities of body and boxes, each promise once; those of the indicators stand in their rows. */
  promises: CommitmentRecord[]
  /** How many paragraphs of the body. */
  paragraphs: number
}

/** What a plan says on one topic of the register. */
export function topicOfPlan(record: PlanRecord, topic: string): TopicOfPlan {
  const nodes = new Set(record.topics.filter((entry) => entry.topic === topic).map(({ nodeId }) => nodeId))
  const ofTopic = <T extends { id: string }>(list: T[]): T[] => list.filter(({ id }) => nodes.has(id))
  return {
    indicators: ofTopic(record.indicators),
    projects: ofTopic(record.boxes.flatMap(({ projects }) => projects)),
    promises: record.commitments.filter(
      ({ kind, topics, nodeId, sameAs }) =>
        kind === 'promise' && topics.includes(topic) && sameAs === null && !nodeId.startsWith('indicator-'),
    ),
    paragraphs: ofTopic(record.paragraphs).length,
  }
}

/** Whether a plan says nothing on a topic. */
export function isSilent({ indicators, projects, promises, paragraphs }: TopicOfPlan): boolean {
  return indicators.length + projects.length + promises.length + paragraphs === 0
}
