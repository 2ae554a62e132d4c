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
const digits = '[0-9０-９]{1,2}'

/** One kind of numbering each, from the outermost to the innermost. */
const kinds: { rank: number; pattern: RegExp }[] = [
  { rank: 1, pattern: new RegExp(`^第\\s?(${cn}|${digits})\\s?(?:篇|编|編|部分)`, 'u') }, // 第一篇
  { rank: 2, pattern: new RegExp(`^第\\s?(${cn}|${digits})\\s?章`, 'u') }, // 第一章, 第 1 章
  { rank: 3, pattern: new RegExp(`^第\\s?(${cn}|${digits})\\s?[节節]`, 'u') }, // 第一节
  { rank: 4, pattern: new RegExp(`^(${cn})(?:\\s?、|[．.])(?!\\s?${cn}\\s?[级級类類、产產])`, 'u') }, // 一、 but not 一、二级
  // 二,总体要求 and 三 重点任务 in a line of their own: the sign was read wrongly.
  { rank: 4, pattern: new RegExp(`^(${cn})(?:,|\\s)(?=\\p{Script=Han}{2,14}$)`, 'u') },
  // 三重点任务: the usual words for a chapter right behind its number.
  {
    rank: 4,
    pattern: new RegExp(
      `^(${cn})(?=(?:发展(?:基础|现状|环境|目标|形势)|总体(?:要求|思路)|主要(?:任务|目标|措施)|重点(?:任务|工作|项目|工程)|保障措施|支持保障|组织(?:实施|保障|领导)|实施(?:保障|机制|规划)|指导思想|基本原则|编制背景|规划(?:背景|实施))$)`,
      'u',
    ),
  },
  { rank: 5, pattern: new RegExp(`^[（(]\\s?(${cn})\\s?[）)]、?`, 'u') }, // （一） and once (三)
  { rank: 5, pattern: /^([\u3220-\u3229])/u }, // ㈠
  { rank: 6, pattern: new RegExp(`^(${digits})\\s?(?:[.．](?![0-9０-９])|[.．](?=20\\d\\d年)|、)`, 'u') }, // 1. １．1、 but not 2.4
  { rank: 6, pattern: /^([\u2488-\u249B])/u }, // ⒈
  // l.  and 1O. are 1. and 10. read wrongly from a picture.
  { rank: 6, pattern: /^([lI]|[1-9l][OolI])[.．、]\s?(?=\p{Script=Han}|[“《])/u },
  { rank: 7, pattern: new RegExp(`^[（(]\\s?(${digits})\\s?[）)]`, 'u') }, // （1）
  { rank: 7, pattern: new RegExp(`^(${digits})\\s?[）)]`, 'u') }, // 1）
  { rank: 7, pattern: /^([\u2474-\u2487])/u }, // ⑴
  { rank: 8, pattern: /^([\u2460-\u2473])[.．、]?/u }, // ①
]

/** Rank of 第一篇, whose anchors begin with `part`. */
export const partRank = 1

/** Rank of 第一章, which may be counted on from 篇 to 篇. */
export const zhangRank = 2

/** Rank of 一、; what stands above it divides the whole plan. */
export const chapterRank = 4

/** The mark with which a heading or paragraph begins, or null. */
export function markOf(text: string): Mark | null {
  for (const { rank, pattern } of kinds) {
    const match = pattern.exec(text)
    if (match?.[1]) return { rank, number: match[0].trimEnd(), ordinal: ordinalOfNumeral(match[1]) }
  }
  return null
}

/** The mark that a printed number alone is: 一, and l. are known only before a word. */
export function markOfNumber(number: string): Mark | null {
  return markOf(number) ?? markOf(`${number}重点任务`)
}

/** The value of a numeral in any of its printed forms: 十二, 12, １２, ⑫ and l2 are 12. */
export function ordinalOfNumeral(printed: string): number {
  const plain = printed.normalize('NFKC').replace(/[()（）.\s]/gu, '')
  return fromNumeral(/[lIOo]/u.test(plain) ? plain.replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0') : plain)
}

/** True where a number was read wrongly from a picture: l. for 1. */
export function isMisreadNumber(number: string): boolean {
  return /[lIOo]/u.test(number)
}
