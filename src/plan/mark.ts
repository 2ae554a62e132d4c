import { fromNumeral } from './numerals.ts'

/** The numbering that opens a heading. A lower `rank` stands above a higher one. */
export interface Mark {
  rank: number
  /** As printed: 一、 （一） 1. */
  number: string
  /** The number's value; it makes the anchor. */
  ordinal: number
}

const cn = '[〇零一二三四五六七八九十百]+'

/** One kind of numbering each, from the outermost to the innermost. */
const kinds: { rank: number; pattern: RegExp }[] = [
  { rank: 1, pattern: new RegExp(`^第(${cn}|\\d+)(?:篇|编|部分)`, 'u') }, // 第一篇
  { rank: 2, pattern: new RegExp(`^第(${cn}|\\d+)章`, 'u') }, // 第一章
  { rank: 3, pattern: new RegExp(`^第(${cn}|\\d+)节`, 'u') }, // 第一节
  { rank: 4, pattern: new RegExp(`^(${cn})、`, 'u') }, // 一、
  { rank: 5, pattern: new RegExp(`^[（(](${cn})[）)]`, 'u') }, // （一） and once (三)
  { rank: 6, pattern: /^(\d{1,2})(?:[.．](?!\d)|、)/u }, // 1. but not 2.4
  { rank: 7, pattern: /^[（(](\d{1,2})[）)]/u }, // （1）
]

/** Rank of 第一篇, whose anchors begin with `part`. */
export const partRank = 1

/** The mark with which a heading or paragraph begins, or null. */
export function markOf(text: string): Mark | null {
  for (const { rank, pattern } of kinds) {
    const match = pattern.exec(text)
    if (match?.[1]) return { rank, number: match[0], ordinal: fromNumeral(match[1]) }
  }
  return null
}

/** What may open the words of a title behind its number, to the end of a line without a full stop; 专栏3个 is none. */
const words = '(?=[\\p{Script=Han}“《](?<![年月日个名万亿人元户支家所项期次])[^。；！？]*$)'

const boxTitles = [
  new RegExp(`^专栏\\s?(\\d+(?:[-—]\\d+)?|${cn})[\\s：:、]+(?=\\S)`, 'u'), // 专栏 2 残联助力乡村振兴, 专栏1-1 …, 专栏一 …
  new RegExp(`^专栏\\s?(\\d+(?:[-—]\\d+)?)${words}`, 'u'), // 专栏2残联助力乡村振兴
  /^专栏\s?[：:]\s*(?=\S)/u, // 专栏：残疾人就业重点项目
  /^专栏\s+(?=\p{Script=Han}[^。，；：！？]{3,39}$)/u, // 专栏 残疾人康复重点项目
]

/** The number of a 专栏 title as printed (null when it bears none) and what follows it, or null when the text is no title. */
export function boxTitleOf(text: string): { number: string | null; title: string } | null {
  for (const pattern of boxTitles) {
    const match = pattern.exec(text)
    if (match) return { number: match[1] ?? null, title: text.slice(match[0].length) }
  }
  return null
}
