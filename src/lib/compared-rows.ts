import type { IndicatorRecord } from '../plan/record.ts'
import { topicRegister } from './class-register.ts'
import { comparedIndicators } from './indicator-rows.ts'
import type { LoadedPlan } from './plans.ts'

/** One line of the comparison: a topic or an indicator, with its place in the page. */
export interface ComparedRow {
  /** Anchor on the page: topic-education, indicator-compulsory-education. */
  id: string
  by: 'topic' | 'indicator'
  /** Id in the register. */
  entry: string
  name: string
  /** Where two rows do not measure quite the same thing. */
  note: string | null
  /** Of an indicator: each plan's row by the plan's id, null where it has none. */
  cells: ReadonlyMap<string, IndicatorRecord | null>
}

/** The lines of the comparison: the topics in the order of their register, then the indicators in that of theirs. */
export function comparedRows(plans: LoadedPlan[]): ComparedRow[] {
  return [
    ...topicRegister().entries.map(({ id, name }) => ({
      id: `topic-${id}`,
      by: 'topic' as const,
      entry: id,
      name,
      note: null,
      cells: new Map(),
    })),
    ...comparedIndicators(plans).map(({ entry: { id, name, note }, cells }) => ({
      id: `indicator-${id}`,
      by: 'indicator' as const,
      entry: id,
      name,
      note: note ?? null,
      cells: new Map(plans.map((plan, at) => [plan.id, cells[at] ?? null])),
    })),
  ]
}
