import type { Corpus } from './corpus.ts'
import type { Folded } from './fold.ts'
import type { Term } from './query.ts'
import type { Entry, SearchIndex } from './search-index.ts'

/** A half-open range of UTF-16 offsets in a passage's text. */
export type Range = [start: number, end: number]

/** Where a term stands in a passage, and whether as typed or only after folding. */
export interface Occurrences {
  match: 'exact' | 'folded'
  ranges: Range[]
}

/** The places of a term in the passages that have any, by the order of the passage. */
export type Places = ReadonlyMap<number, Occurrences>

// Keys follow each other quickly.
const remembered = new WeakMap<SearchIndex, Map<string, Places>>()

/** Every place of a term in every passage, or only those in headings and names. */
export function occurrencesOf(term: Term, index: SearchIndex, headOnly: boolean): Places {
  const known = remembered.get(index) ?? new Map<string, Places>()
  remembered.set(index, known)
  const key = [headOnly, term.ink, term.folded].join('\n')
  let places = known.get(key)
  if (places === undefined) {
    places = find(term, index, headOnly)
    if (known.size > 999) known.clear()
    known.set(key, places)
  }
  return places
}

function find({ ink, folded }: Term, { entries, inked, corpus }: SearchIndex, headOnly: boolean): Places {
  const places = new Map<number, Occurrences>()
  const add = (
    match: Occurrences['match'],
    words: string,
    texts: Corpus,
    form: (entry: Entry) => Folded,
  ): void => {
    for (const [order, starts] of texts.find(words)) {
      const entry = entries[order]
      if (entry === undefined || places.has(order)) continue
      const limit = headOnly ? entry.passage.head : Number.POSITIVE_INFINITY
      const hay = form(entry)
      const ranges = starts
        .map((at): Range => [hay.starts[at] ?? 0, hay.ends[at + words.length - 1] ?? 0])
        .filter(([, end]) => end <= limit)
      if (ranges.length > 0) places.set(order, { match, ranges })
    }
  }
  add('exact', ink, inked, (entry) => entry.inked)
  add('folded', folded, corpus, (entry) => entry.folded)
  return places
}
