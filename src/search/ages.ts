import { valueOfHan } from '../plan/numerals.ts'

/** An age that a reader names, in years, or a span of ages that a plan prints. */
export interface AgeSpan {
  /** In years; `to` counts as the whole year: 0—6岁 holds six and a half only where it says 未满7岁. */
  from: number
  to: number
  /** UTF-16 offsets in the text as it was given. */
  range: [start: number, end: number]
}

const number = String.raw`\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百]+`
const asked = new RegExp(
  `(${number})\\s*(?:周岁|岁)(半|多)?|(${number})\\s*个月(?:大|的?(?=孩子|宝宝|婴儿|娃))`,
  'gu',
)
const between = /(\d+)\s*(?:周?岁)?\s*(?:[\p{Pd}~～−至到]+)\s*(\d+)\s*(?:周?岁)/gu
const bounded = /(\d+)\s*周?岁\s*(以上|以下|以内)|未满\s*(\d+)\s*周?岁/gu

/** The single age in what was typed; null where none or a span stands. */
export function ageIn(typed: string): { years: number; words: string; range: [number, number] } | null {
  const text = typed.normalize('NFKC')
  if (/[\p{Pd}~～−至到]\s*(?:\d+|[零一二三四五六七八九十]+)\s*(?:周?岁)/u.test(text)) return null
  const [match] = text.matchAll(asked)
  if (match === undefined) return null
  const [words, years, part, months] = match
  const value = valueOf(years ?? months ?? '')
  if (value === null) return null
  const exact = months === undefined ? value + (part === undefined ? 0 : 0.5) : value / 12
  return { years: exact, words, range: [match.index, match.index + words.length] }
}

/** The spans of ages that a text prints: 0—6岁, 3-8岁, 16-24周岁, 60岁以上. */
export function ageSpansOf(text: string): AgeSpan[] {
  const spans: AgeSpan[] = []
  for (const { 0: words, 1: from, 2: to, index } of text.matchAll(between))
    spans.push({ from: Number(from), to: Number(to), range: [index, index + words.length] })
  for (const { 0: words, 1: bound, 2: side, 3: below, index } of text.matchAll(bounded)) {
    const range: [number, number] = [index, index + words.length]
    if (below !== undefined) spans.push({ from: 0, to: Number(below) - 0.01, range })
    else if (side === '以上') spans.push({ from: Number(bound), to: 150, range })
    else spans.push({ from: 0, to: Number(bound), range })
  }
  return spans
}

function valueOf(number: string): number | null {
  return /^\d/u.test(number) ? Number(number) : valueOfHan(number)
}
