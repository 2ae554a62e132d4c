import type { Span } from '../plan/tree.ts'
import type { GridRow } from './grid-row.ts'

/** A table whose cells are known: rows of cells, each with its words in the source. */
export interface Grid {
  rows: GridRow[]
  /** What only marks rows and cells. */
  markup: Span[]
  /** Number of lines it takes. */
  taken: number
}
