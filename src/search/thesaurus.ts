import { fold } from './fold.ts'
import type { Simplified } from './fold.ts'

/** Everyday words and the plans' own words for them, as `content/thesaurus/` has them. */
export interface Synonyms {
  say: string[]
  means: string[]
  /** Why, in a sentence for the reader. */
  why: string
}

/** The entries by their folded everyday words. */
export interface Thesaurus {
  entries: ReadonlyMap<string, Synonyms>
  /** Length of the longest everyday word. */
  longest: number
}

/** Makes the entries ready to be looked up. */
export function thesaurusOf(list: Synonyms[], simplified: Simplified): Thesaurus {
  const entries = new Map(list.flatMap((entry) => entry.say.map((word) => [fold(word, simplified), entry])))
  return { entries, longest: Math.max(0, ...[...entries.keys()].map(({ length }) => length)) }
}
