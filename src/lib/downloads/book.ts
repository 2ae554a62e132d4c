import type { Chapter } from './flow.ts'

/** Something to take along: what it is called, who made it, and its chapters in reading order. */
export interface Book {
  /** Its full address, which is its identifier, too. */
  address: string
  title: string
  /** Who wrote what the book holds: the authority that issued the plan. */
  creator: string
  /** Who made the file. */
  publisher: string
  /** What the text is taken from, in words; null where it is ours. */
  source: string | null
  /** ISO date on which the text was issued; null where it is ours. */
  issued: string | null
  /** ISO date of the day that the book speaks of. */
  date: string
  /** What its accessibility is like, in words. */
  accessibility: string
  /** The first says what the book is. */
  chapters: Chapter[]
}
