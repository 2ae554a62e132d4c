import { askForClasses, hasClasses } from './classes.ts'
import { hitOf } from './hit-of.ts'
import { occurrencesOf } from './occurrences.ts'
import { mayBePinyin, soundingHits } from './pinyin.ts'
import { piecesOf, queryOf } from './query.ts'
import { ranked } from './rank.ts'
import { subjectHits } from './subject.ts'
import { understand } from './understand.ts'
import { crossesWords } from './word-borders.ts'
import type { Filters, Hit } from './hit.ts'
import type { Places } from './occurrences.ts'
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
  /** Of what was typed, as much as was understood; null where all of it was. */
  part: string | null
}

/** Longer than any question; what is longer is a text, looked for as it is and, beyond that, by its beginning only. */
const longest = 200

/** The hits of `answer`. */
export function search(index: SearchIndex, typed: string, filters: Filters): Hit[] {
  return answer(index, typed, filters).hits
}

/**
 * All passages that hold what was typed, best first: the whole phrase, then all of its words, near ones first, then the plans'
 * own words for it, then stretches across the border of two words. When the phrase is nowhere, those on its subject follow. Where
 * nothing was typed, filters by class list what they let through.
 */
export function answer(index: SearchIndex, typed: string, filters: Filters): Answer {
  const query = queryOf(typed, index)
  const nothing: Answer = { hits: [], asked: null, question: false, part: null }
  const entries = index.entries.filter(
    ({ passage, order }) =>
      (filters.plan === null || passage.plan === filters.plan) &&
      admits(passage, filters.kind) &&
      (!filters.nature || (passage.kind === 'indicator' && passage.text.endsWith(filters.nature))) &&
      hasClasses(order, filters, index.classes),
  )
  if (query === null)
    return askForClasses(filters) ? { ...nothing, hits: unasked(entries, filters) } : nothing
  const headOnly = filters.kind === 'heading'
  const placesOf = (terms: Term[]): Places[] => terms.map((term) => occurrencesOf(term, index, headOnly))
  const [phrase, all] = [placesOf([query.phrase]), allOf(query.words, index, headOnly)]
  const literal = entries.flatMap((entry) => {
    if (holds(entry, phrase)) return [poor(literalHit(entry, [query.phrase], phrase, filters), query.phrase)]
    return holds(entry, all) ? [literalHit(entry, query.words, all, filters)] : []
  })
  // C5 is an everyday word, and the initial and the number of 助5 as well.
  const known = index.thesaurus.entries.has(query.phrase.folded)
  if (literal.length === 0 && !known && index.readings !== null && mayBePinyin(typed)) {
    const sounding = soundingHits(entries, query.phrase, index.readings, filters)
    if (sounding.length > 0) return { ...nothing, hits: sounding }
  }
  const held = new Set(literal.map((hit) => hit.order))
  const others = entries.filter((entry) => !held.has(entry.order))
  const poorly = ranked(literal.filter((hit) => hit.reasons.length > 0))
  const well = ranked(literal.filter((hit) => hit.reasons.length === 0))
  const beginning = typed.length > longest ? typed.trim().slice(0, longest) : typed
  const part = beginning.length < typed.trim().length ? beginning : null
  const understood = understand(beginning, index)
  const { concepts, asks, spoken, placeWords } = understood
  const unbroken = query.words.filter((word) => word.typed !== placeWords).length === 1
  const question = literal.length === 0 && (asks !== null || (unbroken && (spoken || concepts.length > 2)))
  const { hits: related, asked } = subjectHits(index, others, understood, filters)
  const full = related.filter((hit) => hit.match !== 'partial')
  // Nobody has looked whether these hold the rest of a long text.
  if (part !== null)
    for (const hit of full) if (hit.match === 'exact' || hit.match === 'folded') hit.match = 'partial'
  if (question && concepts.length > 0) return { hits: related, asked, question, part }
  if (literal.some((hit) => hit.phrase)) {
    // Beside passages that hold the stretch stand only those with the plans' own words for all of it, not for a part.
    const [whole] = concepts.length === 1 ? concepts : []
    const named = whole?.literal.folded === query.phrase.folded ? full : []
    return { ...nothing, hits: [...well, ...named, ...poorly] }
  }
  const named = new Set(full.map((hit) => hit.order))
  const words = queryOf(beginning, index)?.words ?? []
  const pieces = piecesOf(words, index)
  const places = placesOf(pieces)
  const partial = others.flatMap((entry) => {
    if (named.has(entry.order) || !places.some((found) => found.has(entry.order))) return []
    const hit = literalHit(entry, pieces, places, filters)
    return telling(hit, words) ? [{ ...hit, match: 'partial' as const }] : []
  })
  const shown = new Set([...named, ...partial.map((hit) => hit.order)])
  const rest = unbroken ? [] : related.filter((hit) => !shown.has(hit.order))
  return { ...nothing, hits: [...well, ...full, ...ranked(partial), ...rest], part }
}

/** Passages that nothing was typed for, in the order of the texts: what the filters let through. */
function unasked(entries: Entry[], filters: Filters): Hit[] {
  return entries.map((entry) =>
    hitOf(entry, [[]], filters, {
      match: 'exact',
      reasons: [],
      score: 0,
      found: [],
      missing: [],
      phrase: true,
    }),
  )
}

/** The places of all these terms; none where no passage has them all. */
function allOf(terms: Term[], index: SearchIndex, headOnly: boolean): Places[] {
  const places: Places[] = []
  let left: number[] | null = null
  for (const term of terms) {
    const found = occurrencesOf(term, index, headOnly)
    left = (left ?? [...found.keys()]).filter((order) => found.has(order))
    if (left.length === 0) return []
    places.push(found)
  }
  return places
}

/** Whether a passage has a place of each of these terms, of which there is one at least. */
function holds({ order }: Entry, places: Places[]): boolean {
  return places.length > 0 && places.every((found) => found.has(order))
}

/** Names the reason where a short phrase stands only across the border of two words. */
function poor(hit: Hit, phrase: Term): Hit {
  const { text } = hit.passage
  if (!hit.phrase || phrase.folded.length > 4 || hit.ranges.some((range) => !crossesWords(text, range)))
    return hit
  return { ...hit, reasons: ['也含这几个字，但不是一个词。'] }
}

/** The hit of a passage that has a place of one of the terms at least. */
function literalHit(entry: Entry, terms: Term[], places: Places[], filters: Filters): Hit {
  const found = places.map((of) => of.get(entry.order))
  const present = found.filter((place) => place !== undefined)
  return hitOf(
    entry,
    present.map(({ ranges }) => ranges),
    filters,
    {
      match: present.every(({ match }) => match === 'exact') ? 'exact' : 'folded',
      reasons: [],
      score: 0,
      found: terms.filter((_, at) => found[at] !== undefined).map(({ typed }) => typed),
      missing: terms.filter((_, at) => found[at] === undefined).map(({ typed }) => typed),
      phrase: terms.length === 1,
    },
  )
}

/** A paragraph with a run-in heading is found as that heading too. */
function admits(passage: Passage, kind: PassageKind | null): boolean {
  return kind === null || passage.kind === kind || (kind === 'heading' && passage.headNode !== null)
}

/** Of one unbroken word, a passage must hold more than half; of several words, one will do. */
function telling(hit: Hit, words: Term[]): boolean {
  const length = (texts: string[]): number => texts.join('').length
  return words.length > 1 || length(hit.found) > length(hit.missing)
}
