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

/** An entry on its way to the browser: everyday words and the plans' words, each list joined by |, and the reason. */
export type PackedWords = [say: string, means: string, why: string][]

/** Makes the entries small. */
export function packWords(list: Synonyms[]): PackedWords {
  return list.map(({ say, means, why }) => [say.join('|'), means.join('|'), why])
}

/** The entries as they were. */
export function unpackWords(packed: PackedWords): Synonyms[] {
  return packed.map(([say, means, why]) => ({ say: say.split('|'), means: means.split('|'), why }))
}
