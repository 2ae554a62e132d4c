import { fold } from './fold.ts'
import { placeIn } from './place-in.ts'
import type { NamedPlace } from './place-in.ts'
import type { SearchIndex } from './search-index.ts'

/** The place that typed words name, in whatever characters; null where they name none or the places are not known yet. */
export function placeTyped(typed: string, { places, corpus, simplified }: SearchIndex): NamedPlace | null {
  const plain = [...typed].map((char) => simplified.get(char) ?? char).join('')
  return placeIn(plain, places, (word) => corpus.includes(fold(word, simplified)))
}
