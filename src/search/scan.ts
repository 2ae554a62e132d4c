import { merge } from './merge.ts'
import { occurrencesOf } from './occurrences.ts'
import { mayBePinyin, soundingHits } from './pinyin.ts'
import { piecesOf, queryOf } from './query.ts'
import { compareHits, spanOf } from './rank.ts'
import { subjectHits } from './subject.ts'
import { understand } from './understand.ts'
import { crossesWords } from './word-borders.ts'
import type { Filters, Hit } from './hit.ts'
import type { Occurrences } from './occurrences.ts'
import type { Passage, PassageKind } from './passage.ts'
import type { Term } from './query.ts'
import type { Entry, SearchIndex } from './search-index.ts'
import type { AskedFact } from './subject.ts'

/** What a search gives: passages, best first, and, for a question, whether they state what it asks for. */
export interface Answer {
  hits: Hit[]
  asked: AskedFact | null
  /** True when what was typed was taken as a question: its words need not all be there. */
  question: boolean
}

/** The hits of `answer`. */
export function search(index: SearchIndex, typed: string, filters: Filters): Hit[] {
  return answer(index, typed, filters).hits
}

/**
 * All passages that hold what was typed, best first: the whole phrase, then all of its words, near ones first, then the plans'
 * own words for it, then stretches across the border of two words. When the phrase is nowhere, those on its subject follow.
 */
export function answer(index: SearchIndex, typed: string, filters: Filters): Answer {
  const query = queryOf(typed, index)
  if (query === null) return { hits: [], asked: null, question: false }
  const entries = index.entries.filter(
    ({ passage }) =>
      (filters.plan === null || passage.plan === filters.plan) &&
      admits(passage, filters.kind) &&
      (!filters.nature || (passage.kind === 'indicator' && passage.text.endsWith(filters.nature))),
  )
  const literal = entries.flatMap((entry) => {
    const hit = hitOf(entry, [query.phrase], filters) ?? hitOf(entry, query.words, filters)
    return hit === null || hit.missing.length > 0 ? [] : [poor(hit, query.phrase)]
  })
  if (literal.length === 0 && index.readings !== null && mayBePinyin(typed)) {
    const headOnly = filters.kind === 'heading'
    const sounding = soundingHits(entries, typed, query.phrase.folded, index.readings, headOnly)
    if (sounding.length > 0) return { hits: sounding, asked: null, question: false }
  }
  const held = new Set(literal.map((hit) => hit.order))
  const others = entries.filter((entry) => !held.has(entry.order))
  const poorly = literal.filter((hit) => hit.reasons.length > 0).sort(compareHits)
  const well = literal.filter((hit) => hit.reasons.length === 0).sort(compareHits)
  const understood = understand(typed, index)
  const { concepts, asks, spoken } = understood
  const unbroken = query.words.length === 1
  const question = literal.length === 0 && (asks !== null || (unbroken && (spoken || concepts.length > 2)))
  const { hits: related, asked } = subjectHits(others, understood, filters)
  const full = related.filter((hit) => hit.match !== 'partial')
  if (question && concepts.length > 0) return { hits: related, asked, question }
  if (literal.some((hit) => hit.phrase))
    return { hits: [...well, ...full, ...poorly], asked: null, question: false }
  const named = new Set(full.map((hit) => hit.order))
  const pieces = piecesOf(query.words, index)
  const partial = others.flatMap((entry) => {
    const hit = named.has(entry.order) ? null : hitOf(entry, pieces, filters)
    return hit === null || !telling(hit, query.words) ? [] : [{ ...hit, match: 'partial' as const }]
  })
  const shown = new Set([...named, ...partial.map((hit) => hit.order)])
  const rest = unbroken ? [] : related.filter((hit) => !shown.has(hit.order))
  return { hits: [...well, ...full, ...partial.sort(compareHits), ...rest], asked: null, question: false }
}

/** Names the reason where a short phrase stands only across the border of two words. */
function poor(hit: Hit, phrase: Term): Hit {
  const { text } = hit.passage
  if (!hit.phrase || phrase.folded.length > 4 || hit.ranges.some((range) => !crossesWords(text, range)))
    return hit
  return { ...hit, reasons: ['也含这几个字，但不是一个词。'] }
}

function hitOf(entry: Entry, terms: Term[], filters: Filters): Hit | null {
  const { passage } = entry
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
    reasons: [],
    score: 0,
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
