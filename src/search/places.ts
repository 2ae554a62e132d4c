import { ageSpansOf } from './ages.ts'
import { amountsOf } from './numerals.ts'
import { occurrencesOf } from './occurrences.ts'
import { crossesWords } from './word-borders.ts'
import type { AgeSpan } from './ages.ts'
import type { Amount } from './numerals.ts'
import type { Range } from './occurrences.ts'
import type { Entry } from './search-index.ts'
import type { Concept } from './understand.ts'

/** Where a passage names a concept, and how well: 1 is in the reader's own words. */
export interface Place {
  share: number
  match: 'exact' | 'folded' | 'number' | 'synonym' | 'partial'
  ranges: Range[]
  reason: string | null
}

/** The places of a concept in a passage up to `limit`; null when it has none. */
export function placeOf(concept: Concept, entry: Entry, limit: number, question: boolean): Place | null {
  const { passage } = entry
  const literal = occurrencesOf(concept.literal, entry, limit)
  const short = concept.literal.folded.length <= 4
  const whole = literal?.ranges.filter((range) => !short || !crossesWords(passage.text, range)) ?? []
  if (literal !== null && whole.length > 0)
    return { share: 1, match: literal.match, ranges: whole, reason: null }
  return (
    byNumber(concept, entry, limit) ??
    bySynonym(concept, entry, limit) ??
    best(byParts(concept, entry, limit), question ? byPath(concept, entry) : null)
  )
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

function bySynonym({ typed, synonyms }: Concept, entry: Entry, limit: number): Place | null {
  for (const [at, { term, why }] of synonyms.entries()) {
    const found = occurrencesOf(term, entry, limit)
    if (found === null) continue
    const reason = `“${typed}”也查找了“${term.typed}”：${why}。`
    return { share: Math.max(0.7, 0.92 - 0.04 * at), match: 'synonym', ranges: found.ranges, reason }
  }
  return null
}

/** The words of a longer term, apart from each other. */
function byParts({ parts }: Concept, entry: Entry, limit: number): Place | null {
  const found = parts.map((part) => occurrencesOf(part, entry, limit))
  const present = found.filter((place) => place !== null)
  if (present.length === 0) return null
  const length = (words: string[]): number => words.join('').length
  const part =
    length(parts.filter((_, at) => found[at] !== null).map(({ folded }) => folded)) /
    length(parts.map(({ folded }) => folded))
  const ranges = present.flatMap((place) => place.ranges)
  return { share: 0.7 * part, match: 'partial', ranges, reason: null }
}

/** In a section, box or group that is named so. */
function byPath({ literal, synonyms }: Concept, { path, passage }: Entry): Place | null {
  const at = [literal, ...synonyms.map(({ term }) => term)]
    .map(({ folded }) => (folded.length > 1 ? path.findIndex((label) => label.includes(folded)) : -1))
    .find((place) => place !== -1)
  if (at === undefined) return null
  return { share: 0.66, match: 'synonym', ranges: [], reason: `在“${passage.path[at + 1] ?? ''}”这一部分。` }
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
