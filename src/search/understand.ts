import { ageIn } from './ages.ts'
import { askedKinds } from './asked.ts'
import type { AskedKind } from './asked.ts'
import { fold } from './fold.ts'
import { amountsOf, withDigits } from './numerals.ts'
import type { Amount } from './numerals.ts'
import { termOf } from './query.ts'
import type { Term } from './query.ts'
import { placeTyped } from './place-typed.ts'
import type { SearchIndex } from './search-index.ts'
import { piecesIn } from './spoken-pieces.ts'
import { bordersOf } from './word-borders.ts'

/** Something that a query is about, and all the ways in which a passage may name it. */
export interface Concept {
  /** In the reader's words. */
  typed: string
  literal: Term
  /** The plans' words for it, best first, with the reason. */
  synonyms: { term: Term; why: string }[]
  /** Its words, where it has several: they may stand apart. */
  parts: Term[]
  /** In years. */
  age: number | null
  amount: Amount | null
}

/** What was typed, understood: its subject and the kind of fact that is asked for. */
export interface Understood {
  concepts: Concept[]
  asks: AskedKind | null
  /** True when it is about what was done or paid before. */
  past: boolean
  /** The plans whose places are named; empty where none is. */
  plans: ReadonlySet<string>
  /** The words that name a place which no passage is looked through for; empty where there are none. */
  placeWords: string
  /** True when words were left out that say nothing about the subject, or several words run together. */
  spoken: boolean
}

const span = /\d+(?:\.\d+)?\s*(?:周?岁|%)?\s*[\p{Pd}~～−至到]+\s*\d+(?:\.\d+)?\s*(?:周?岁|%|元|万元)?/gu
const gap = '\n'
/** A number in a longer sentence (我家三个孩子) is seldom what is looked for. */
const longestCount = 8

/** Takes a query apart. */
export function understand(typed: string, index: SearchIndex): Understood {
  if (index.thesaurus.entries.has(fold(typed, index.simplified)))
    return {
      concepts: [conceptOf(typed.trim(), index)],
      plans: new Set(),
      placeWords: '',
      asks: null,
      past: false,
      spoken: false,
    }
  const concepts: Concept[] = []
  const plans = new Set<string>()
  let rest = typed.normalize('NFKC')
  const take = (from: number, to: number): string => {
    const words = rest.slice(from, to)
    rest = rest.slice(0, from) + gap.repeat(to - from) + rest.slice(to)
    return words
  }
  const spoken: string[] = []
  let placeWords = ''
  const place = placeTyped(rest, index)
  // What the plans print of provinces (山西省残疾人保障条例) and of their own places is looked for.
  if (place !== null && place.rank !== 'above' && place.rank !== 'own') {
    placeWords = take(...place.range)
    spoken.push(placeWords)
    for (const plan of place.plans) plans.add(plan)
  }
  const age = ageIn(rest)
  if (age !== null) concepts.push({ ...conceptOf(take(...age.range), index), age: age.years })
  rest = withDigits(rest)
  for (const { 0: words, index: at } of rest.matchAll(span)) {
    take(at, at + words.length)
    concepts.push(spanOf(words.trim(), index))
  }
  for (const amount of amountsOf(rest)) {
    const words = rest.slice(...amount.range)
    const measured = counted(words, amount, rest.slice(amount.range[1]), index)
    if (measured !== null && typed.length <= longestCount) {
      take(amount.range[0], amount.range[1] + 1)
      concepts.push(measured)
      continue
    }
    const telling = amount.unit !== '' || /[万千百亿]/u.test(words.slice(1))
    if (!telling || words.includes(gap) || index.corpus.includes(fold(words, index.simplified))) continue
    concepts.push({ ...conceptOf(take(...amount.range).trim(), index), amount })
  }
  let asks: AskedKind | null = null
  for (const { kind, words } of askedKinds) {
    for (let asked = words.exec(rest); asked !== null && asked[0] !== rest.trim(); asked = words.exec(rest)) {
      take(asked.index, asked.index + asked[0].length)
      asks ??= kind
      spoken.push(asked[0])
    }
  }
  for (const piece of rest.split(/[^\p{L}\p{N}%.\/-]+/u)) {
    const folded = fold(piece, index.simplified)
    if (folded === '') continue
    for (const { words, said } of piecesIn(folded, index)) {
      const named = said ? plansOf(words, index) : []
      for (const plan of named) plans.add(plan)
      if (named.length > 0) spoken.push(words)
      else if (said) concepts.push(conceptOf(words, index))
      else spoken.push(words)
    }
  }
  // Two everyday words for the same (耳朵, 听不见) are one.
  const once = new Map(
    concepts.map((concept) => [
      concept.synonyms.map(({ term }) => term.folded).join() || concept.literal.folded,
      concept,
    ]),
  )
  // When nothing but the plan itself is asked about, its letter says when it was issued, and its targets for when it is.
  if (once.size === 0 && asks === 'when')
    concepts.push({ ...conceptOf(/[发印]|公布|出台/u.test(typed) ? '印发' : '主要目标', index), parts: [] })
  const told = once.size === 0 ? concepts : [...once.values()]
  // Words run together that no passage prints so (护工培训) are speech.
  const together = !/\s/u.test(typed.trim()) && told.length > 1
  return {
    concepts: asks === null ? told : told.map((concept) => withoutEverybody(concept, index)),
    plans,
    placeWords,
    asks,
    past: /一共|总共|共计|累计|以前|之前|前几年|过去|已经|曾经|十三五|总额|[发给花拨][过了出]/u.test(typed),
    spoken: spoken.length > 0 || together,
  }
}

/** One concept of these words, with what the thesaurus has for them. */
export function conceptOf(typed: string, index: SearchIndex): Concept {
  const literal = termOf(typed, index)
  const entry = index.thesaurus.entries.get(literal.folded)
  const synonyms = (entry?.means ?? []).map((means) => ({
    term: termOf(means, index),
    why: entry?.why ?? '',
  }))
  return { typed, literal, synonyms, parts: partsOf(literal.folded, index), age: null, amount: null }
}

/** A question on 残疾人法律援助 is answered by what is said on 法律援助: the plans are about nobody else. */
function withoutEverybody(concept: Concept, index: SearchIndex): Concept {
  const rest = concept.literal.folded.replace(/^残疾人/u, '')
  if (concept.synonyms.length > 0 || rest === concept.literal.folded || rest.length < 2) return concept
  return index.corpus.includes(rest)
    ? { ...concept, synonyms: [{ term: termOf(rest, index), why: '规划说的都是残疾人' }] }
    : concept
}

/** The words of a longer term that occur in the plans by themselves. */
function partsOf(folded: string, index: SearchIndex): Term[] {
  const borders = [...(bordersOf(folded) ?? [])].sort((one, other) => one - other)
  const words = borders.slice(1).map((border, at) => folded.slice(borders[at], border))
  const telling = words.filter((word) => word.length > 1 && index.corpus.includes(word))
  return telling.length > 1 ? [...new Set(telling)].map((word) => termOf(word, index)) : []
}

/** 八十名 as the plans write it, 80名; null where they do not. */
function counted(words: string, { value }: Amount, after: string, index: SearchIndex): Concept | null {
  const measure = /^[名户人家所处个次项台辆套场份]/u.exec(after)?.[0] ?? ''
  const printed = `${value}${measure}`
  if (measure === '' || /\d/u.test(words) || index.corpus.includes(fold(words + measure, index.simplified)))
    return null
  if (!index.corpus.includes(printed)) return null
  const concept = conceptOf(words + measure, index)
  return { ...concept, synonyms: [{ term: termOf(printed, index), why: '同一个数的另一种写法' }], parts: [] }
}

/** A span with and without what both of its ends share: 5%-10% is 5-10%. */
function spanOf(words: string, index: SearchIndex): Concept {
  const plain = words.replace(/(?:%|周?岁)(?=\s*[\p{Pd}~～−至到])/gu, '')
  const ways = [
    plain,
    plain.replace(/(?=\s*[\p{Pd}~～−至到])/u, '%'),
    plain.replace('周岁', '岁'),
    plain.replace(/(?<!周)岁/u, '周岁'),
  ]
  const others = [...new Set(ways)].filter((way) => way !== words)
  const concept = conceptOf(words, index)
  return {
    ...concept,
    synonyms: others.map((way) => ({ term: termOf(way, index), why: '同一个范围的另一种写法' })),
  }
}

/** The plans whose names begin with these words: 晋城, 延边州. */
function plansOf(words: string, { plans }: SearchIndex): string[] {
  return words.length < 2 ? [] : plans.filter(({ name }) => name.startsWith(words)).map(({ id }) => id)
}
