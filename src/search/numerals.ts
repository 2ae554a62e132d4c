import { normalizedOf } from './fold.ts'

/** A number as a text or a query writes it, in one unit: 2.4万元, 24000元 and 两万四 are all 24000. */
export interface Amount {
  value: number
  unit: '元' | '%' | ''
  /** Half-open range of UTF-16 offsets in the text as it was given. */
  range: [start: number, end: number]
}

const digits = '〇零一二三四五六七八九'
const multipliers: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }
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
  const digits = (han: string): string => String(valueOfHan(han, undefined, false) ?? han)
  return text
    .replace(
      new RegExp(`百分之(${numeral}|\\d+(?:\\.\\d+)?)(?:点([〇零一二三四五六七八九]+))?`, 'gu'),
      (_, whole: string, decimals?: string) =>
        /^\d/u.test(whole) ? `${whole}%` : `${String(valueOfHan(whole, decimals, false) ?? whole)}%`,
    )
    .replace(
      new RegExp(`(${numeral})(?=\\s*周?岁|[至到\\-—~～][\\d〇零一二两三四五六七八九十]|[%％])`, 'gu'),
      digits,
    )
    .replace(new RegExp(`(?<=\\d[至到\\-—~～])(${numeral})`, 'gu'), digits)
}

/** The value of Chinese numerals: 两万四 is 24000, 二〇二五 is 2025; null when they are none. */
export function valueOfHan(han: string, decimals: string | undefined, half: boolean): number | null {
  const signs = [...han.replaceAll('两', '二')]
  if (signs.length === 0) return null
  let value = 0
  if (signs.every((sign) => digits.includes(sign))) value = Number(signs.map(digitOf).join(''))
  else {
    const sum = placed(signs)
    if (sum === null) return null
    value = sum
  }
  if (decimals !== undefined) value += Number(`0.${[...decimals].map(digitOf).join('')}`)
  if (half) value += 0.5 * lastMultiplier(signs)
  return value
}

function placed(signs: string[]): number | null {
  let total = 0
  let section = 0
  let current: number | null = null
  let last = 1
  for (const sign of signs) {
    const times = multipliers[sign]
    if (times === undefined) {
      current = digitOf(sign)
      if (sign === '零' || sign === '〇') last = 10
      continue
    }
    if (times >= 10_000) {
      total = (total + section + (current ?? 0)) * times
      section = 0
    } else section += (current ?? 1) * times
    current = null
    last = times
  }
  // 两万四: what follows the last place is one place lower.
  if (current !== null) section += current * (last >= 10 ? last / 10 : 1)
  return total + section
}

const digitOf = (sign: string): number => {
  const at = digits.indexOf(sign)
  return at === 0 ? 0 : at - 1
}
/** 二点四万: what follows the decimals multiplies all of it. */
const timesOf = (value: number | null, tens: string): number | null =>
  value === null ? null : value * product(tens)
const product = (times: string): number => [...times].reduce((all, sign) => all * (multipliers[sign] ?? 1), 1)
/** 2万4: the digit after 万 counts thousands. */
const lastPlace = (times: string): number => product(times.slice(-1)) / 10
const lastMultiplier = (signs: string[]): number => multipliers[signs.at(-1) ?? ''] ?? 1
const round = (value: number): number => Number(value.toPrecision(12))
