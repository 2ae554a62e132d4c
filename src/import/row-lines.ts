/** Where a row stands in the lines of a table: `[from, to)`. */
export interface RowLines {
  from: number
  to: number
  /** Null for a row without number. */
  number: number | null
}
