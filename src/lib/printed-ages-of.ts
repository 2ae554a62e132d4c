import type { AgeRecord } from '../plan/record.ts'
import type { ClassPassage } from './class-passages.ts'
import { passagesOfAge } from './class-passages.ts'
import type { LoadedPlan } from './plans.ts'

/** The passages that print the same ages, whatever the signs they are printed with. */
export interface AgeGroup {
  from: AgeRecord['from']
  to: AgeRecord['to']
  passages: { plan: LoadedPlan; passage: ClassPassage }[]
}

/** Every printed span of ages of the plans, the youngest first; in each, projects stand first and what was done before last. */
export function printedAgesOf(plans: LoadedPlan[]): AgeGroup[] {
  const groups = new Map<string, AgeGroup>()
  for (const plan of plans)
    for (const age of plan.record.ages) {
      const key = `${String(age.from)}-${String(age.to)}`
      const group = groups.get(key) ?? { from: age.from, to: age.to, passages: [] }
      group.passages.push(...passagesOfAge(plan.record, age).map((passage) => ({ plan, passage })))
      groups.set(key, group)
    }
  for (const group of groups.values())
    group.passages.sort((one, other) => weight(one.passage) - weight(other.passage))
  return [...groups.values()].sort(
    (one, other) => (one.from ?? 0) - (other.from ?? 0) || (one.to ?? Infinity) - (other.to ?? Infinity),
  )
}

function weight({ kind, sentences }: ClassPassage): number {
  if (sentences.some((sentence) => sentence.includes('累计'))) return 2
  return kind === 'paragraph' ? 1 : 0
}
