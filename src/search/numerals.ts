import { multipliers, valueOfHan } from '../plan/numerals.ts'
import { normalizedOf } from './fold.ts'

/** A number as a text or a query writes it, in one unit: 2.4万元, 24000元 and 两万四 are all 24000. */
export interface Amount {
  value: number
  unit: '元' | '%' | ''
  /** Half-open range of UTF-16 offsets in the text as it was given. */
  range: [start: number, end: number]
}

const written =
  /(百分之)?(?:(\d+(?:,\d{3})*(?:\.\d+)?)\s*([十百千万亿]*)(\d(?!\d))?|([〇零一二两三四五六七八九十百千万亿]+)(?:点([〇零一二三四五六七八九]+)([十百千万亿]*))?(半)?)\s*(元|块钱|块|%|％|个百分点|成)?/gu

/** The numbers of a text, those in Chinese numerals too. */
export function amountsOf(text: string): Amount[] {
  const { text: normal, starts, ends } = normalizedOf(text)
  return [...normal.matchAll(written)].flatMap((match): Amount[] => {
    const [whole, hundredth, arabic, times = '', digit, han, decimals, tens = '', half, unit = ''] = match
    const value =
      arabic === undefined
        ? timesOf(valueOfHan(han ?? '', decimals, half !== undefined), tens)
        : Number(arabic.replaceAll(',', '')) * product(times) + Number(digit ?? 0) * lastPlace(times)
    if (value === null || Number.isNaN(value)) return []
    const percent = hundredth !== undefined || unit === '%' || unit === '个百分点'
    const kind = percent || unit === '成' ? '%' : unit === '' ? '' : '元'
    const last = match.index + whole.trimEnd().length - 1
    const range: [number, number] = [starts[match.index] ?? 0, ends[last] ?? 0]
    return [{ value: round(unit === '成' ? value * 10 : value), unit: kind, range }]
  })
}

/** Chinese numerals of ages, shares and spans as digits (零至六岁 → 0至6岁, 百分之八十七 → 87%); in other words they stay. */
export function withDigits(text: string): string {
  const numeral = '[〇零一二两三四五六七八九十百]+'
  const digits = (han: string): string => String(valueOfHan(han) ?? han)
  return text
    .replace(
      new RegExp(`百分之(${numeral}|\\d+(?:\\.\\d+)?)(?:点([〇零一二三四五六七八九]+))?`, 'gu'),
      (_, whole: string, decimals?: string) =>
        /^\d/u.test(whole) ? `${whole}%` : `${String(valueOfHan(whole, decimals) ?? whole)}%`,
    )
    .replace(
      new RegExp(`(${numeral})(?=\\s*周?岁|[至到\\-—~～][\\d〇零一二两三四五六七八九十]|[%％])`, 'gu'),
      digits,
    )
    .replace(new RegExp(`(?<=\\d[至到\\-—~～])(${numeral})`, 'gu'), digits)
}

/** 二点四万: what follows the decimals multiplies all of it. */
const timesOf = (value: number | null, tens: string): number | null =>
  value === null ? null : value * product(tens)
const product = (times: string): number => [...times].reduce((all, sign) => all * (multipliers[sign] ?? 1), 1)
/** 2万4: the digit after 万 counts thousands. */
const lastPlace = (times: string): number => product(times.slice(-1)) / 10
const round = (value: number): number => Number(value.toPrecision(12))
