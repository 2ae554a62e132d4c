import { ageIn } from './ages.ts'
import { askedKinds } from './asked.ts'
import type { AskedKind } from './asked.ts'
import { fold } from './fold.ts'
import { amountsOf, withDigits } from './numerals.ts'
import type { Amount } from './numerals.ts'
import { termOf } from './query.ts'
import type { Term } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import { looseEdge, stopWords } from './stop-words.ts'
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
  /** True when words were left out that say nothing about the subject, or several words run together. */
  spoken: boolean
}

const span = /\d+(?:\.\d+)?\s*(?:周?岁|%)?\s*[\p{Pd}~～−至到]+\s*\d+(?:\.\d+)?\s*(?:周?岁|%|元|万元)?/gu
const gap = '\n'

/** Takes a query apart. */
export function understand(typed: string, index: SearchIndex): Understood {
  if (index.thesaurus.entries.has(fold(typed, index.simplified)))
    return {
      concepts: [conceptOf(typed.trim(), index)],
      plans: new Set(),
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
  const age = ageIn(rest)
  if (age !== null) concepts.push({ ...conceptOf(take(...age.range), index), age: age.years })
  rest = withDigits(rest)
  for (const { 0: words, index: at } of rest.matchAll(span)) {
    take(at, at + words.length)
    concepts.push(spanOf(words.trim(), index))
  }
  for (const amount of amountsOf(rest)) {
    const words = rest.slice(...amount.range)
    const telling = amount.unit !== '' || /[万千百亿]/u.test(words.slice(1))
    if (!telling || words.includes(gap) || index.corpus.includes(fold(words, index.simplified))) continue
    concepts.push({ ...conceptOf(take(...amount.range).trim(), index), amount })
  }
  let asks: AskedKind | null = null
  const spoken: string[] = []
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
  const once = new Map(concepts.map((concept) => [concept.literal.folded, concept]))
  // When nothing but the plan itself is asked about, its letter says when it was issued, and its targets for when it is.
  if (once.size === 0 && asks === 'when')
    concepts.push({ ...conceptOf(/[发印]|公布|出台/u.test(typed) ? '印发' : '主要目标', index), parts: [] })
  const told = once.size === 0 ? concepts : [...once.values()]
  // Words run together that no passage prints so (护工培训) are speech.
  const together = !/\s/u.test(typed.trim()) && told.length > 1
  return {
    concepts: asks === null ? told : told.map((concept) => withoutEverybody(concept, index)),
    plans,
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

/** Cuts folded words at each place into the longest everyday word, word of the plans, or word that says nothing. */
function piecesIn(folded: string, index: SearchIndex): { words: string; said: boolean }[] {
  const borders = bordersOf(folded)
  const pieces: { words: string; said: boolean }[] = []
  let unknown = ''
  const close = (): void => {
    if (unknown.length > 1 || (unknown !== '' && folded.length === unknown.length))
      pieces.push({ words: unknown, said: true })
    unknown = ''
  }
  for (let at = 0; at < folded.length;) {
    const everyday = everydayAt(folded, at, index)
    const empty = longestWord(folded, at, 8, (word) => stopWords.has(word))
    const stretch = printedAt(folded, at, borders, index)
    const printed = shortened(folded, at, stretch, borders, index)
    const longest = Math.max(everyday, empty, printed)
    if (longest === 0) {
      unknown += folded.charAt(at)
      at += 1
      continue
    }
    close()
    const words = folded.slice(at, at + longest)
    if (longest === empty && everyday < empty) pieces.push({ words, said: false })
    else {
      const trimmed = everyday === longest ? words : words.replace(looseEdge, '')
      if (stopWords.has(trimmed) || trimmed === '') pieces.push({ words, said: false })
      else pieces.push({ words: trimmed, said: true })
    }
    at += longest
  }
  close()
  return pieces
}

/** 想学 stands in 思想学习, but 想学电脑 is 想 and 学电脑: a stretch gives way to an everyday word that begins in it and goes on. */
function shortened(
  text: string,
  at: number,
  length: number,
  borders: Set<number> | null,
  index: SearchIndex,
): number {
  for (let from = at + 1; from < at + length; from += 1) {
    const before = text.slice(at, from)
    const cuts = stopWords.has(before) || (before.length > 1 && (borders === null || borders.has(from)))
    if (cuts && from + everydayAt(text, from, index) > at + length) return from - at
  }
  return length
}

function everydayAt(text: string, from: number, { thesaurus }: SearchIndex): number {
  return longestWord(text, from, thesaurus.longest, (word) => thesaurus.entries.has(word))
}

function longestWord(text: string, from: number, longest: number, has: (word: string) => boolean): number {
  for (let length = Math.min(longest, text.length - from); length > 0; length -= 1)
    if (has(text.slice(from, from + length))) return length
  return 0
}

/** Length of the longest stretch from here that the plans print and that ends where a word does; 0 below two characters. */
function printedAt(text: string, from: number, borders: Set<number> | null, index: SearchIndex): number {
  let to = from
  while (to < text.length && index.corpus.includes(text.slice(from, to + 1))) to += 1
  for (; to - from >= 2; to -= 1) if (borders === null || borders.has(to)) return to - from
  return 0
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
