import { askedKinds } from './asked.ts'
import { hitOf } from './hit-of.ts'
import { placesOf } from './places.ts'
import { lightWords } from './stop-words.ts'
import type { AskedKind } from './asked.ts'
import type { Filters, Hit } from './hit.ts'
import type { Place } from './places.ts'
import type { Entry, SearchIndex } from './search-index.ts'
import type { Understood } from './understand.ts'

/** How the passages on a question's subject answer it. */
export interface AskedFact {
  kind: AskedKind
  /** 金额, 电话 … */
  name: string
  /** Passages on the subject, and how many of them state such a fact. */
  passages: number
  stating: number
}

/** A passage that names concepts of a query, and how much of its subject. */
interface Candidate {
  hit: Hit
  subject: number
  /** Whether it states the kind of fact that is asked for. */
  states: boolean
}

const enough = 0.5
/** A passage that states what is asked for is not denied because it leaves out a word more. */
const onSubject = (states: boolean): number => (states ? 0.65 : 0.8)

/** The passages on a subject, best first, in whatever words they name it. */
export function subjectHits(
  index: SearchIndex,
  entries: Entry[],
  understood: Understood,
  filters: Filters,
): { hits: Hit[]; asked: AskedFact | null } {
  const { concepts, plans, asks, spoken } = understood
  const question = asks !== null || spoken
  const finders = concepts.map((concept) => placesOf(concept, index, filters.kind === 'heading', question))
  const rows = entries.map((entry) => ({ entry, places: finders.map((placeIn) => placeIn(entry)) }))
  const weights = concepts.map(
    ({ literal }, at) =>
      weightOf(rows.map(({ places }) => places[at] ?? null)) * (lightWords.has(literal.folded) ? 0.5 : 1),
  )
  const common = commonOf(understood, rows)
  const candidates = rows.flatMap(
    ({ entry, places }) => candidateOf(entry, understood, places, weights, filters) ?? [],
  )
  // A heading says what is written below it, and answers nothing itself.
  const telling = question
    ? candidates.filter(({ hit }) => hit.found.some((word) => !common.has(word)))
    : candidates
  const texts = telling.filter(({ hit }) => hit.passage.kind !== 'heading')
  const answering = asks === null || texts.length === 0 ? telling : texts
  const best = Math.max(0, ...answering.map(({ subject }) => subject))
  const related = answering.filter(({ subject }) => subject >= enough * best)
  const onIt = related.filter(({ subject, states }) => subject >= onSubject(states) * best)
  for (const { hit, states, subject } of related) {
    // What is left of a question is not what was typed.
    if (question && (hit.match === 'exact' || hit.match === 'folded')) hit.match = 'partial'
    hit.score =
      subject * (states ? factBoost(asks) : 1) * (plans.has(hit.passage.plan) ? 1.2 : 1) +
      bonus(hit, question)
  }
  const hits = related
    .map(({ hit }) => hit)
    .sort((one, other) => other.score - one.score || one.order - other.order)
  return { hits, asked: askedFact(onIt, asks) }
}

/** Words of a question that say little alone, where it has others: 残疾人 is no answer to 残疾人食堂, nor 家庭 to 失独家庭. */
function commonOf({ concepts }: Understood, rows: { places: (Place | null)[] }[]): ReadonlySet<string> {
  const common = concepts.filter(
    ({ literal }, at) =>
      lightWords.has(literal.folded) ||
      rows.filter(({ places }) => (places[at]?.share ?? 0) > 0.5).length > rows.length / 3,
  )
  return new Set(common.length < concepts.length ? common.map(({ typed }) => typed) : [])
}

/** Rare words say more about what is wanted than common ones; a word that stands nowhere says nothing. */
function weightOf(places: (Place | null)[]): number {
  const holding = places.filter((place) => place !== null && place.share > 0.5).length
  return holding === 0 ? 0.5 : Math.log(1 + places.length / holding)
}

/** Few passages say who is responsible or which number to call: those that do are the answer. */
const factBoost = (asks: AskedKind | null): number => (asks === 'body' || asks === 'phone' ? 1.3 : 1.15)

function candidateOf(
  entry: Entry,
  understood: Understood,
  places: (Place | null)[],
  weights: number[],
  filters: Filters,
): Candidate | null {
  const { concepts } = understood
  const present = places.filter((place) => place !== null)
  if (present.length === 0) return null
  const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0)
  const subject = sum(places.map((place, at) => (place?.share ?? 0) * (weights[at] ?? 0))) / sum(weights)
  const named = (place: Place | null | undefined): boolean => (place?.share ?? 0) >= 0.65
  const missing = concepts.filter((_, at) => !named(places[at])).map(({ typed }) => typed)
  const found = concepts.filter((_, at) => named(places[at])).map(({ typed }) => typed)
  if (found.length === 0) return null
  const how = (['partial', 'synonym', 'number', 'folded', 'exact'] as const).find((match) =>
    present.some((place) => place.match === match),
  )
  const hit = hitOf(
    entry,
    present.map(({ ranges }) => ranges),
    filters,
    {
      match: missing.length > 0 ? 'partial' : (how ?? 'exact'),
      reasons: present.flatMap(({ reason }) => reason ?? []),
      score: 0,
      found,
      missing,
      phrase: false,
    },
  )
  return { hit, subject, states: states(entry, mainPlace(places, weights), understood) }
}

/** Between passages that say the same: names before running text, an item of a box or table before both, close words, short texts. */
function bonus({ ranges, passage, kind, span, found }: Hit, question: boolean): number {
  const inHead = (ranges[0]?.[0] ?? 0) < passage.head
  const near = found.length > 1 ? 0.06 * (1 - Math.min(span, 120) / 120) : 0
  const ofKind = { heading: question ? -0.15 : 0.05, project: 0.05, indicator: 0.03, paragraph: 0 }[kind]
  return (inHead ? 0.06 : 0) + near + ofKind - 0.04 * Math.min(1, passage.text.length / 500)
}

function askedFact(candidates: Candidate[], asks: AskedKind | null): AskedFact | null {
  const asked = askedKinds.find(({ kind }) => kind === asks)
  if (asked === undefined || candidates.length === 0) return null
  const stating = candidates.filter(({ states: stated }) => stated).length
  return { kind: asked.kind, name: asked.name, passages: candidates.length, stating }
}

/** The place of the concept that says most about what is wanted. */
function mainPlace(places: (Place | null)[], weights: number[]): Place | null {
  const value = (at: number): number => (places[at]?.share ?? 0) * (weights[at] ?? 0)
  const best = places.reduce((most, _, at) => (value(at) > value(most) ? at : most), 0)
  return places[best] ?? null
}

/**
 * Who is responsible and which number to call is said for a whole passage, and what an item of a box or table states belongs to
 * the item. Anything else belongs to the sentence that names the subject, a time even to the clause.
 */
function states({ passage, folded }: Entry, main: Place | null, { asks, past }: Understood): boolean {
  const fact = askedKinds.find(({ kind }) => kind === asks)?.stated
  if (fact === undefined || main === null) return false
  const whole = passage.kind !== 'paragraph' || passage.headNode === null
  const inHead = main.ranges.some(([, end]) => end <= passage.head)
  if (
    asks === 'body' ||
    asks === 'phone' ||
    main.ranges.length === 0 ||
    undivided.test(passage.node) ||
    (whole && inHead)
  )
    return fact.test(folded.text)
  let from = 0
  for (const sentence of passage.text.split(/(?<=[。；！？])/u)) {
    const about = inside(main, from, sentence)
    const said = asks === 'when' ? clausesAbout(main, from, sentence) : sentence
    from += sentence.length
    // What has been paid altogether is not what somebody gets.
    if (about && !(asks === 'money' && !past && /累计|共计/u.test(sentence)) && fact.test(plain(said)))
      return true
  }
  return false
}

/** The letter and the last page, whose lines are no sentences. */
const undivided = /^(?:notice|colophon)$/u

/** The clauses of a sentence that name something, and the time at its beginning: 到2025年，. */
function clausesAbout(main: Place, from: number, sentence: string): string {
  const clauses = sentence.split(/(?<=，)/u)
  let at = from
  const about = clauses.filter((clause, place) => {
    const named = inside(main, at, clause)
    at += clause.length
    return named || (place === 0 && /^(?:到|在|截至|自).{0,12}\d{4}.{0,2}年/u.test(clause))
  })
  return about.join('')
}

const inside = (main: Place, from: number, text: string): boolean =>
  main.ranges.some(([start, end]) => start >= from && end <= from + text.length)

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')
