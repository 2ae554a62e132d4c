import type { Folded } from './fold.ts'
import type { Term } from './query.ts'
import type { Entry } from './search-index.ts'

/** A half-open range of UTF-16 offsets in a passage's text. */
export type Range = [start: number, end: number]

/** Where a term stands in a passage, and whether as typed or only after folding. */
export interface Occurrences {
  match: 'exact' | 'folded'
  ranges: Range[]
}

/** Every place of a term that ends at or before `limit`; null when there is none. */
export function occurrencesOf(term: Term, entry: Entry, limit: number): Occurrences | null {
  const exact = rangesOf(term.ink, entry.inked, limit)
  if (exact.length > 0) return { match: 'exact', ranges: exact }
  const folded = rangesOf(term.folded, entry.folded, limit)
  return folded.length > 0 ? { match: 'folded', ranges: folded } : null
}

function rangesOf(needle: string, hay: Folded, limit: number): Range[] {
  const ranges: Range[] = []
  if (needle === '') return ranges
  let at = hay.text.indexOf(needle)
  while (at !== -1) {
    const start = hay.starts[at] ?? 0
    const end = hay.ends[at + needle.length - 1] ?? 0
    if (end > limit) break
    ranges.push([start, end])
    at = hay.text.indexOf(needle, at + needle.length)
  }
  return ranges
}
