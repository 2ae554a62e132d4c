import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { isFull } from './measure.ts'

/** The place between the lines of a heading or paragraph that were read so far and the next line. */
export interface Seam {
  unit: Line[]
  /** The words of `unit`. */
  soFar: string
  /** The last line of `unit`. */
  last: Line
  next: Line
  after: Line | undefined
}

/** Columns of the last line: the first of a paragraph is two narrower, for its indent was lost in extraction. */
export function columnsOf({ unit }: Seam, measure: number): number {
  return unit.length === 1 ? measure - 2 : measure
}

/** True where the last line is full even for the first of a paragraph, so that it may have been broken there. */
export function mayBeBroken({ last, next }: Seam, { measure }: Layout): boolean {
  return measure !== null && isFull(last, next, measure - 2)
}
