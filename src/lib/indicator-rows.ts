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
 * each on a line of its own, so that none is left out.
 */
export function comparedIndicators(plans: LoadedPlan[]): ComparedIndicator[] {
  const registered = indicatorRegister().map((entry) => ({
    entry,
    cells: plans.map(({ id, record }) => record.indicators.find((row) => row.id === entry.rows[id]) ?? null),
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
