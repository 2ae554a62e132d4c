/** A guide as the search page knows it: what it is called, what it answers, and the words by which it is found. */
export interface GuideEntry {
  id: string
  title: string
  question: string
  /** Everyday words and questions of readers. */
  words: string[]
  /** The plans' own words for these. */
  means: string[]
  /** The ages it is for, in years, both included; null where it is for all. */
  ages: [from: number, to: number] | null
}
