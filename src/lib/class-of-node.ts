import type { PlanRecord } from '../plan/record.ts'

/** Ids of the topics of one passage, in the order of the register. */
export function topicsOfNode(record: Pick<PlanRecord, 'topics'>, nodeId: string): string[] {
  return record.topics.filter((entry) => entry.nodeId === nodeId).map(({ topic }) => topic)
}

/** Ids of the groups of people one passage names, in the order of the register. */
export function peopleOfNode(record: Pick<PlanRecord, 'people'>, nodeId: string): string[] {
  return record.people.filter((entry) => entry.nodeId === nodeId).map(({ people }) => people)
}
