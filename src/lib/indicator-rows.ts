import type { IndicatorRecord } from '../plan/record.ts'
import type { LoadedPlan } from './plans.ts'
import { indicatorRegister } from './registers.ts'
import type { RegisteredIndicator } from './registers.ts'

/** One line of the comparison: what each plan prints for it, null where a plan has no such row. */
export interface ComparedIndicator {
  entry: RegisteredIndicator
  /** In the order of `plans`. */
  cells: (IndicatorRecord | null)[]
}

/**
 * The rows of all plans side by side, in the order of the register; rows that the register does not name follow,
 * each on a line of its own, so that none is left out. Throws when the register names a row that a plan does not have.
 */
export function comparedIndicators(plans: LoadedPlan[]): ComparedIndicator[] {
  const registered = indicatorRegister().map((entry) => ({
    entry,
    cells: plans.map((plan) => cellOf(plan, entry)),
  }))
  const others = plans.flatMap(({ id, record }, index) =>
    record.indicators
      .filter((row) => row.register === null)
      .map((row) => ({
        entry: { id: `${id}-${row.id}`, name: row.name, rows: { [id]: row.id } },
        cells: plans.map((_, at) => (at === index ? row : null)),
      })),
  )
  return [...registered, ...others]
}

function cellOf({ id, record }: LoadedPlan, entry: RegisteredIndicator): IndicatorRecord | null {
  const wanted = entry.rows[id]
  if (wanted === undefined) return null
  const row = record.indicators.find((indicator) => indicator.id === wanted)
  if (row) return row
  throw new Error(
    `content/registers/indicators.yaml: ${entry.id} names ${wanted} of ${id}, which has no such row`,
  )
}
