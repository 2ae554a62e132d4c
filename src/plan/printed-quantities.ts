import { unitPattern } from './measure-words.ts'
import { fromNumeral } from './numerals.ts'
import type { CommitmentRecord } from './record.ts'
import { relationAround } from './relation-around.ts'
import { scaledNumber } from './scaled-number.ts'

/** A number with a unit as it stands in a text. */
export interface PrintedQuantity extends Pick<
  CommitmentRecord,
  'value' | 'unit' | 'relation' | 'normalized'
> {
  /** UTF-16 offsets of number and unit. */
  range: [start: number, end: number]
}

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const scale = '万亿|千万|百万|亿|万|千|百'
/** No part of a longer number, of 第3条, 〔2021〕20 号, GB50763 or 0—6岁. */
const start = String.raw`(?<![\d.,A-Za-z〔\[]|第\s?|\d\s?[\p{Pd}~～]\s?)`
/** 8万余人次, 8500多万人 */
const single = `${start}(?<digits>${number})\\s?(?<much>余|多)?(?<scale>${scale})?(?<more>余|多)?\\s?(?<unit>${unitPattern})?`
/** 1—2个, 2000 元至 5000 元, 5-10% */
const range = `${start}(?<low>${number})\\s?(?<lowScale>${scale})?\\s?(?:${unitPattern})?\\s?(?:[\\p{Pd}~～]|至|到)\\s?(?<high>${number})\\s?(?<highScale>${scale})?\\s?(?<rangeUnit>${unitPattern})`
/** 至少有一人, 百分之九十: other numbers in Chinese numerals are words (一批, 两项补贴). */
const numeral = `(?<=(?:至少|最少|不少于|不低于|超过|达到)[有建设立配备办成]{0,3})(?<han>[一二两三四五六七八九十百]+)(?<hanUnit>名|人|个|家|所|户|支|处)`
const percent = '百分之(?<share>[一二三四五六七八九十百]+)'
const pattern = new RegExp(`${range}|${single}|${numeral}|${percent}`, 'gu')

/**
 * The quantities of a text in order. Ages, dates, telephone numbers, 5G, versions and whatever bears no unit are none, nor is
 * what stands in a title 《…》.
 */
export function printedQuantities(text: string): PrintedQuantity[] {
  const read = text.replace(/《[^》]*》/gu, (title) => '□'.repeat(title.length))
  return [...read.matchAll(pattern)].flatMap((match) => {
    const { value, exact, unit, more } = partsOf(match.groups ?? {})
    const bare = normalizedUnit(unit, read.slice(match.index + match[0].length))
    if ((unit === '' && bare === '') || isDate(value, unit, read.slice(match.index + match[0].length)))
      return []
    const end = match.index + match[0].trimEnd().length
    return [
      {
        value,
        unit,
        relation: Array.isArray(value) ? 'range' : more ? '>' : relationAround(read, match.index, end),
        normalized: { value: exact, unit: bare },
        range: [match.index, end],
      },
    ]
  })
}

type Parts = Pick<PrintedQuantity, 'value' | 'unit'> & { exact: PrintedQuantity['value']; more: boolean }

function partsOf(groups: Record<string, string | undefined>): Parts {
  const { digits, low, high, han, share } = groups
  if (low !== undefined && high !== undefined) {
    const unitScale = groups['highScale'] ?? groups['lowScale']
    return {
      value: [scaledNumber(low, undefined), scaledNumber(high, undefined)],
      exact: [
        scaledNumber(low, groups['lowScale'] ?? groups['highScale']),
        scaledNumber(high, groups['highScale']),
      ],
      unit: `${unitScale ?? ''}${groups['rangeUnit'] ?? ''}`,
      more: false,
    }
  }
  if (digits !== undefined)
    return {
      value: scaledNumber(digits, undefined),
      exact: scaledNumber(digits, groups['scale']),
      unit: `${groups['scale'] ?? ''}${groups['unit'] ?? ''}`,
      more: (groups['much'] ?? groups['more']) !== undefined,
    }
  const value = fromNumeral((han ?? share ?? '').replaceAll('两', '二'))
  return { value, exact: value, unit: han === undefined ? '百分之' : (groups['hanUnit'] ?? ''), more: false }
}

/** 万名 is 名, ％ is %; 9 万持证残疾人 bears no measure word, and counts 人. */
function normalizedUnit(unit: string, after: string): string {
  if (unit === '百分之') return '%'
  const bare = unit.replace(new RegExp(`^(?:${scale})`, 'u'), '').replace('％', '%')
  if (bare !== '' || unit === '') return bare
  return /^\s?\p{Script=Han}{0,14}?(?:人(?!均)|学生|儿童|群众|职工)/u.test(after) ? '人' : ''
}

/** 2025 年 and 27 天 of a date: only 5年过渡期, 3年内 and 6个月 are terms. */
function isDate(value: PrintedQuantity['value'], unit: string, after: string): boolean {
  if (unit !== '年') return false
  return Math.max(...[value].flat()) > 99 || !/^(?:过渡期|以?内|期|以上|左右|的)/u.test(after)
}
