import type { PlanRecord } from '../plan/record.ts'
import { peopleOfNode } from './class-of-node.ts'
import type { ClassPassage } from './class-passages.ts'
import type { ClassEntry } from './class-register.ts'
import { peopleRegister } from './class-register.ts'

/** The groups of people that a topic's passages name most often, at most five, each named at least twice. */
export function relatedPeople(records: PlanRecord[], passages: ClassPassage[]): ClassEntry[] {
  const named = passages.flatMap(({ plan, nodeId }) => {
    const record = records.find(({ id }) => id === plan)
    return record === undefined ? [] : peopleOfNode(record, nodeId)
  })
  const count = (id: string): number => named.filter((other) => other === id).length
  return peopleRegister()
    .entries.filter(({ id }) => count(id) > 1)
    .sort((one, other) => count(other.id) - count(one.id))
    .slice(0, 5)
}
