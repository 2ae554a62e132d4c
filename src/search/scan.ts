import { occurrencesOf } from './occurrences.ts'
import { piecesOf, queryOf } from './query.ts'
import { compareHits, spanOf } from './rank.ts'
import type { Filters, Hit } from './hit.ts'
import type { Occurrences, Range } from './occurrences.ts'
import type { Passage, PassageKind } from './passage.ts'
import type { Term } from './query.ts'
import type { Entry, SearchIndex } from './search-index.ts'

/**
 * All passages that hold what was typed, best first: the whole phrase, then all of its words, near ones
 * first, and, when the phrase is nowhere, those with some of the words.
 */
export function search(index: SearchIndex, typed: string, filters: Filters): Hit[] {
  const query = queryOf(typed, index)
  if (query === null) return []
  const entries = index.entries.filter(
    ({ passage }) => filters.plan === null || passage.plan === filters.plan,
  )
  const hits = entries.flatMap((entry) => {
    const hit = hitOf(entry, [query.phrase], filters) ?? hitOf(entry, query.words, filters)
    return hit === null || hit.missing.length > 0 ? [] : [hit]
  })
  if (hits.some((hit) => hit.phrase)) return hits.sort(compareHits)
  const full = new Set(hits.map((hit) => hit.order))
  const pieces = piecesOf(query.words, index)
  const partial = entries.flatMap((entry) => {
    const hit = full.has(entry.order) ? null : hitOf(entry, pieces, filters)
    return hit === null || !telling(hit, query.words) ? [] : [{ ...hit, match: 'partial' as const }]
  })
  return [...hits, ...partial].sort(compareHits)
}

function hitOf(entry: Entry, terms: Term[], filters: Filters): Hit | null {
  const { passage } = entry
  if (!admits(passage, filters.kind)) return null
  const limit = filters.kind === 'heading' ? passage.head : passage.text.length
  const places = terms.map((term) => occurrencesOf(term, entry, limit))
  const present = places.filter((place) => place !== null)
  if (present.length === 0) return null
  const ranges = merge(present.flatMap((place) => place.ranges))
  const inRunIn = passage.headNode !== null && filters.kind !== 'paragraph' && within(present, passage.head)
  return {
    passage,
    node: inRunIn ? (passage.headNode ?? passage.node) : passage.node,
    kind: inRunIn ? 'heading' : passage.kind,
    match: present.every((place) => place.match === 'exact') ? 'exact' : 'folded',
    ranges,
    found: terms.filter((_, at) => places[at] !== null).map((term) => term.typed),
    missing: terms.filter((_, at) => places[at] === null).map((term) => term.typed),
    order: entry.order,
    phrase: terms.length === 1,
    span: spanOf(present.map((place) => place.ranges)),
  }
}

/** A paragraph with a run-in heading is found as that heading too. */
function admits(passage: Passage, kind: PassageKind | null): boolean {
  return kind === null || passage.kind === kind || (kind === 'heading' && passage.headNode !== null)
}

function within(places: Occurrences[], head: number): boolean {
  return places.every((place) => place.ranges.some(([, end]) => end <= head))
}

/** Of one unbroken word, a passage must hold more than half; of several words, one will do. */
function telling(hit: Hit, words: Term[]): boolean {
  const length = (texts: string[]): number => texts.join('').length
  return words.length > 1 || length(hit.found) > length(hit.missing)
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
