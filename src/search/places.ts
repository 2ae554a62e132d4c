import { ageSpansOf } from './ages.ts'
import { amountsOf } from './numerals.ts'
import { occurrencesOf } from './occurrences.ts'
import { crossesWords } from './word-borders.ts'
import type { AgeSpan } from './ages.ts'
import type { Amount } from './numerals.ts'
import type { Places, Range } from './occurrences.ts'
import type { Term } from './query.ts'
import type { Entry, SearchIndex } from './search-index.ts'
import type { Concept } from './understand.ts'

/** Where a passage names a concept, and how well: 1 is in the reader's own words. */
export interface Place {
  share: number
  match: 'exact' | 'folded' | 'number' | 'synonym' | 'partial'
  ranges: Range[]
  reason: string | null
}

/** Where a passage names a concept, or only its head where `headOnly`; null when it does not. */
export function placesOf(
  concept: Concept,
  index: SearchIndex,
  headOnly: boolean,
  question: boolean,
): (entry: Entry) => Place | null {
  const find = (term: Term): Places => occurrencesOf(term, index, headOnly)
  const literal = find(concept.literal)
  const short = concept.literal.folded.length <= 4
  const synonyms = concept.synonyms.map(({ term, why }, at) => ({
    found: find(term),
    share: Math.max(0.7, 0.92 - 0.04 * at),
    reason: `“${concept.typed}”也查找了“${term.typed}”：${why}。`,
  }))
  const parts = concept.parts.map((part) => ({ found: find(part), length: part.folded.length }))
  const named = question ? byPath(concept) : null
  return (entry) => {
    const { match, ranges } = literal.get(entry.order) ?? {}
    const whole = ranges?.filter((range) => !short || !crossesWords(entry.passage.text, range)) ?? []
    if (match !== undefined && whole.length > 0) return { share: 1, match, ranges: whole, reason: null }
    return (
      byNumber(concept, entry, headOnly ? entry.passage.head : entry.passage.text.length) ??
      bySynonym(synonyms, entry) ??
      best(byParts(parts, entry), named?.(entry) ?? null)
    )
  }
}

function byNumber({ typed, age, amount }: Concept, entry: Entry, limit: number): Place | null {
  const { text } = entry.passage
  if (age !== null) {
    const spans = spansOf(entry).filter(
      ({ from, to, range }) => from <= age && age <= to && range[1] <= limit,
    )
    const [first] = spans
    if (first === undefined) return null
    const { from, to } = first
    const said =
      to === 150
        ? `${from}岁以上`
        : from === 0 && to % 1 > 0.9
          ? `${Math.ceil(to)}岁以下`
          : `${from}至${to}岁之内`
    return {
      share: 0.9,
      match: 'number',
      ranges: spans.map(({ range }) => range),
      reason: `${typed}在${said}。`,
    }
  }
  if (amount === null) return null
  const same = amountsIn(entry).filter(
    ({ value, unit, range }) =>
      value === amount.value && range[1] <= limit && fits(amount.unit, unit, text) && digitsAt(text, range),
  )
  const [first] = same
  if (first === undefined) return null
  const printed = text.slice(...first.range)
  return {
    share: 0.95,
    match: 'number',
    ranges: same.map(({ range }) => range),
    reason: `“${typed}”就是“${printed}”。`,
  }
}

/** A sum is no share; a bare number in a table whose name says （%） is one. */
function fits(asked: Amount['unit'], printed: Amount['unit'], text: string): boolean {
  if (asked === printed || asked === '') return true
  return printed === '' && asked === '%' && /[%％]/u.test(text)
}

/** Chinese numerals in running text (一户多残) are words rather than amounts. */
const digitsAt = (text: string, [start, end]: Range): boolean => /[\d０-９]/u.test(text.slice(start, end))

function bySynonym(
  synonyms: { found: Places; share: number; reason: string }[],
  { order }: Entry,
): Place | null {
  for (const { found, share, reason } of synonyms) {
    const ranges = found.get(order)?.ranges
    if (ranges !== undefined) return { share, match: 'synonym', ranges, reason }
  }
  return null
}

/** The words of a longer term, apart from each other. */
function byParts(parts: { found: Places; length: number }[], { order }: Entry): Place | null {
  let [present, all] = [0, 0]
  const ranges: Range[] = []
  for (const { found, length } of parts) {
    const place = found.get(order)
    all += length
    if (place === undefined) continue
    present += length
    ranges.push(...place.ranges)
  }
  return present === 0 ? null : { share: 0.7 * (present / all), match: 'partial', ranges, reason: null }
}

/** In a section, box or group that is named so. */
function byPath({ literal, synonyms }: Concept): (entry: Entry) => Place | null {
  const words = [literal, ...synonyms.map(({ term }) => term)]
    .map(({ folded }) => folded)
    .filter(({ length }) => length > 1)
  const known = new Map<string[], number | undefined>()
  return ({ path, passage }) => {
    if (!known.has(path))
      known.set(
        path,
        words.map((word) => path.findIndex((label) => label.includes(word))).find((place) => place !== -1),
      )
    const at = known.get(path)
    if (at === undefined) return null
    const reason = `在“${passage.path[at + 1] ?? ''}”这一部分。`
    return { share: 0.66, match: 'synonym', ranges: [], reason }
  }
}

const best = (one: Place | null, other: Place | null): Place | null =>
  one !== null && (other === null || one.share >= other.share) ? one : other

const spans = new WeakMap<Entry, AgeSpan[]>()
const amounts = new WeakMap<Entry, Amount[]>()
const spansOf = (entry: Entry): AgeSpan[] => remembered(spans, entry, ageSpansOf)
const amountsIn = (entry: Entry): Amount[] => remembered(amounts, entry, amountsOf)

/** What is found out about a passage is remembered: keys follow each other quickly. */
function remembered<Value>(known: WeakMap<Entry, Value>, entry: Entry, find: (text: string) => Value): Value {
  const before = known.get(entry)
  if (before !== undefined) return before
  const value = find(entry.passage.text)
  known.set(entry, value)
  return value
}
