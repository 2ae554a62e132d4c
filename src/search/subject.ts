import { askedKinds } from './asked.ts'
import { hitOf } from './hit-of.ts'
import { placesOf } from './places.ts'
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
const onSubject = 0.8

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
  const weights = concepts.map((_, at) => weightOf(rows.map(({ places }) => places[at] ?? null)))
  const candidates = rows.flatMap(
    ({ entry, places }) => candidateOf(entry, understood, places, weights, filters) ?? [],
  )
  const best = Math.max(0, ...candidates.map(({ subject }) => subject))
  const related = candidates.filter(({ subject }) => subject >= enough * best)
  const onIt = related.filter(({ subject }) => subject >= onSubject * best)
  for (const { hit, states, subject } of related) {
    // What is left of a question is not what was typed.
    if (question && (hit.match === 'exact' || hit.match === 'folded')) hit.match = 'partial'
    hit.score = subject * (states ? 1.15 : 1) * (plans.has(hit.passage.plan) ? 1.2 : 1) + bonus(hit, question)
  }
  const hits = related
    .map(({ hit }) => hit)
    .sort((one, other) => other.score - one.score || one.order - other.order)
  return { hits, asked: askedFact(onIt, asks) }
}

/** Rare words say more about what is wanted than common ones; a word that stands nowhere says nothing. */
function weightOf(places: (Place | null)[]): number {
  const holding = places.filter((place) => place !== null && place.share > 0.5).length
  return holding === 0 ? 0.5 : Math.log(1 + places.length / holding)
}

function candidateOf(
  entry: Entry,
  { concepts, asks }: Understood,
  places: (Place | null)[],
  weights: number[],
  filters: Filters,
): Candidate | null {
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
  return { hit, subject, states: states(entry, mainPlace(places, weights), asks) }
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

/** A sum or number belongs to what its sentence is about, in an item of a box to the item; the rest to the whole passage. */
function states({ passage, folded }: Entry, main: Place | null, asks: AskedKind | null): boolean {
  const fact = askedKinds.find(({ kind }) => kind === asks)?.stated
  if (fact === undefined || main === null) return false
  if ((asks !== 'money' && asks !== 'number') || main.ranges.some(([, end]) => end <= passage.head))
    return fact.test(folded.text)
  let from = 0
  for (const sentence of passage.text.split(/(?<=[。；！？])/u)) {
    const to = from + sentence.length
    const about = main.ranges.some(([start, end]) => start >= from && end <= to)
    if (about && fact.test(sentence.normalize('NFKC').replace(/\s+/gu, ''))) return true
    from = to
  }
  return false
}
