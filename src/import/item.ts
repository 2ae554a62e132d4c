import type { Line } from './lines.ts'

/** The lines of one project; `paragraphs[0]` begins with its number. */
export interface Item {
  number: string | null
  ordinal: number
  paragraphs: Line[][]
  /** True where the first paragraph holds the name alone. */
  ownLine: boolean
}
