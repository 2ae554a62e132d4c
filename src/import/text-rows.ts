import type { Line } from './lines.ts'
import { natureInRow } from './nature-in-row.ts'
import { numberedRows } from './numbered-rows.ts'
import type { RowLines } from './row-lines.ts'
import { numberAt } from './row-number-at.ts'
import { unnumberedRows } from './unnumbered-rows.ts'

/** The lines of each row of a table whose cells only white space separates, in order. */
export function rowsOf(region: Line[]): RowLines[] {
  const start = region.slice(0, 16).findIndex((line) => numberAt(line.text) === 1)
  const isNumbered = start >= 0 && !region.slice(0, start).some((line) => natureInRow.test(line.text))
  return isNumbered ? numberedRows(region, start) : unnumberedRows(region)
}
