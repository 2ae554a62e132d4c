/** What can be asked about an imported plan, each kind as lines in document order; without white space. */
export interface PlanFacts {
  head: string[]
  /** Level, number, words, run-in or not. */
  headings: string[]
  paragraphs: string[]
  boxes: string[]
  items: string[]
  rows: string[]
  bodies: string[]
  colophon: string[]
}

/** No facts yet. */
export function noFacts(): PlanFacts {
  return { head: [], headings: [], paragraphs: [], boxes: [], items: [], rows: [], bodies: [], colophon: [] }
}
