import type { ClassedPassage } from '../plan/classed-passage.ts'
import { classedPassages } from '../plan/classed-passage.ts'
import type { Decision } from '../plan/decision.ts'
import type { AgeRecord, PlanRecord } from '../plan/record.ts'
import { peopleIn, topicsIn } from './class-register.ts'
import { excerptOf } from './class-excerpt.ts'
import type { LoadedPlan } from './plans.ts'

/** A passage of a topic or of a group of people, and why it is there. */
export interface ClassPassage {
  plan: string
  nodeId: string
  kind: ClassedPassage['kind']
  /** Number and name of a project or row; a paragraph's heading, its number included. */
  name: string
  /** The printed words that stand under the name: a project's whole text, of a paragraph the whole sentences that decided; none for a row. */
  sentences: string[]
  /** False where a paragraph says more than `sentences`. */
  whole: boolean
  /** The printed words that decided, each once. */
  because: string[]
  /** The heading they stand in, where the passage's own words decide nothing. */
  heading: string | null
}

/** Every passage of a topic: plan by plan the indicator rows, then projects, then paragraphs. */
export function passagesOfTopic(plans: LoadedPlan[], topic: string): ClassPassage[] {
  return plans.flatMap(({ record }) => {
    const nodes = new Set(record.topics.filter((entry) => entry.topic === topic).map(({ nodeId }) => nodeId))
    return passagesIn(record, nodes, (text) => topicsIn(text).filter(({ id }) => id === topic))
  })
}

/** Every passage that names a group of people: plan by plan the indicator rows, then projects, then paragraphs. */
export function passagesOfPeople(plans: LoadedPlan[], people: string): ClassPassage[] {
  return plans.flatMap(({ record }) => {
    const nodes = new Set(
      record.people.filter((entry) => entry.people === people).map(({ nodeId }) => nodeId),
    )
    return passagesIn(record, nodes, (text) => peopleIn(text).filter(({ id }) => id === people))
  })
}

/** The passages of a plan that print an age or a span of ages to which these years belong, with that age. */
export function passagesForAge(record: PlanRecord, years: number): (AgeRecord & { passage: ClassPassage })[] {
  return record.ages
    .filter(({ from, to }) => (from ?? 0) <= years && years < (to ?? Infinity) + 1)
    .flatMap((age) => passagesOfAge(record, age).map((passage) => ({ ...age, passage })))
}

/** The passage in which an age is printed, cut to the sentences that print it. */
export function passagesOfAge(record: PlanRecord, { nodeId, text: age }: AgeRecord): ClassPassage[] {
  return passagesIn(record, new Set([nodeId]), (text) =>
    [...text.matchAll(new RegExp(RegExp.escape(age), 'gu'))].map(({ index }) => ({
      id: age,
      because: age,
      at: index,
    })),
  )
}

function passagesIn(
  record: PlanRecord,
  nodes: Set<string>,
  decisionsIn: (text: string) => Decision[],
): ClassPassage[] {
  return classedPassages(record)
    .filter(({ nodeId }) => nodes.has(nodeId))
    .map((passage) => {
      const own = decisionsIn(passage.text)
      const heading =
        own.length > 0 ? null : (passage.headings.find((text) => decisionsIn(text).length > 0) ?? null)
      const decisions = heading === null ? own : decisionsIn(heading)
      return {
        plan: record.id,
        nodeId: passage.nodeId,
        kind: passage.kind,
        because: [...new Set(decisions.map(({ because }) => because))],
        heading,
        ...excerptOf(record, passage, heading === null ? own : []),
      }
    })
}
