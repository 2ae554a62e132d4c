import type { Line } from './lines.ts'

/** The lines of one project; `paragraphs[0]` begins with its number. */
export interface Item {
  number: string | null
  ordinal: number
  paragraphs: Line[][]
}
