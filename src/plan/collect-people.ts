import type { Classify } from './class-rules.ts'
import type { ClassedPassage } from './classed-passage.ts'
import { firstOfEach } from './first-of-each.ts'
import type { PeopleRecord } from './record.ts'

/** The groups of people each passage names in its own words; what is written for all is given to no group. */
export function collectPeople(passages: ClassedPassage[], peopleIn: Classify): PeopleRecord[] {
  return passages.flatMap(({ nodeId, text }) =>
    firstOfEach(peopleIn(text)).map(({ id, because }) => ({ nodeId, people: id, because })),
  )
}
