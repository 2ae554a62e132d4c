import { valueOfHan } from '../plan/numerals.ts'
import { scaledNumber } from '../plan/scaled-number.ts'

/** A number that a sentence names, with what it counts as far as that can be told. */
export interface StatedNumber {
  /** 0.5万, 5000 and 五千 are all 5000. */
  value: number
  /** 元, 人, 户, %, 年, 岁 …; '' where none of these follows. */
  unit: string
  /** As written. */
  words: string
}

/** Names that hold a numeral and count nothing. */
const names =
  /两项补贴|五个一|两免一补|[“]?十[二三四五六]五[”]?|一[人案户]一[档策案]|一对一|一网通办|第[一二三四五六七八九十]+届|一次性|一分钟/gu

/** Each measure word with the one that it is compared as. */
const units: [words: RegExp, unit: string][] = [
  [/^\s?人次|^\s?人[（(]次[）)]/u, '人次'],
  [/^\s?(?:个人|名|位|人)/u, '人'],
  [/^\s?(?:块钱?|元)/u, '元'],
  [/^\s?户/u, '户'],
  [/^\s?[%％]/u, '%'],
  [/^\s?个?月/u, '月'],
  [/^\s?周?岁/u, '岁'],
  [/^\s?年/u, '年'],
  [/^\s?天/u, '天'],
  [/^\s?(?:家|所|个|支|处|台|张|次|件|项|种|级|类|条)/u, '个'],
]

/** 2.4 万, 1,500, 2025 */
const arabic = /(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)\s?(?<scale>万亿|千万|百万|亿|万|千|百)?/gu
/** 五千, 二点四万, 百分之八十五, 两 */
const han =
  /(?<share>百分之)?(?<numeral>[零一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+万?)?)/gu

/**
 * The numbers of a sentence, in Arabic digits or Chinese numerals. A numeral in characters counts where a measure word follows
 * (两年, 三十六人); 一 alone never does (一个, 一样).
 */
export function statedNumbers(text: string): StatedNumber[] {
  const read = text.replace(names, (name) => '□'.repeat(name.length))
  const found: StatedNumber[] = []
  for (const match of read.matchAll(arabic)) {
    const { digits = '', scale } = match.groups ?? {}
    const unit = unitAfter(read.slice(match.index + match[0].length))
    found.push({ value: scaledNumber(digits, scale), unit, words: match[0].trim() })
  }
  for (const match of read.matchAll(han)) {
    const { share, numeral = '' } = match.groups ?? {}
    // The scale of digits: 2.4 万.
    if (/\d\s?$/u.test(read.slice(0, match.index)) && /^[百千万亿]+$/u.test(numeral)) continue
    const value = valueOf(numeral)
    const unit = share === undefined ? unitAfter(read.slice(match.index + match[0].length)) : '%'
    if (unit === '' || value === null || (value === 1 && share === undefined)) continue
    found.push({ value, unit, words: match[0] })
  }
  return found
}

function unitAfter(rest: string): string {
  return units.find(([words]) => words.test(rest))?.[1] ?? ''
}

/** 一万二千 is 12000, 二点四万 24000; null for what is only a scale (万). */
function valueOf(numeral: string): number | null {
  const [whole = '', fraction] = numeral.split('点')
  if (/^[百千万亿]/u.test(whole)) return null
  const value = valueOfHan(whole, fraction?.replace('万', ''))
  return value !== null && fraction?.endsWith('万') ? Number((value * 10_000).toPrecision(12)) : value
}
