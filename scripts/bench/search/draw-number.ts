import type { Passage } from '../../../src/search/passage.ts'
import type { Random } from './random-from.ts'
import type { SearchQuery } from './search-query.ts'

/** 0—6岁 · 85% · 2.4 万元 · 6332人 */
const printed =
  /(?<![\d.—～〜~-])(\d+(?:\.\d+)?)(?:([—–～〜~至-]+)(\d+(?:\.\d+)?))?\s*(%|％|周?岁|万元|万名|万人|万户|元|名|人次|人|个|户)/gu

/** A number of a passage written otherwise: full width, in Chinese numerals, or a span with another dash; null when there is none. */
export function drawNumber(passage: Passage, random: Random): SearchQuery | null {
  const found = [...passage.text.matchAll(printed)]
  if (found.length === 0) return null
  const [whole, from = '', dash, to, unit = ''] = random.pick(found)
  const typed = random.pick(to === undefined ? [fullWidth, numerals] : [fullWidth, numerals, otherDash])
  const query = typed(from, dash, to, unit)
  return { typed: query, source: `${passage.plan}#${passage.node}`, right: [[whole]] }

  function otherDash(): string {
    const other = ['-', '—', '～', '至', '到'].filter((sign) => sign !== dash)
    return `${from}${random.pick(other)}${to ?? ''}${unit}`
  }
}

type Written = (from: string, dash: string | undefined, to: string | undefined, unit: string) => string

const fullWidth: Written = (from, dash = '', to = '', unit) =>
  `${from}${dash}${to}${unit}`.replace(/[\d%.]/gu, (char) =>
    String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
  )

/** 85% → 百分之八十五, 0—6岁 → 零至六岁 */
const numerals: Written = (from, _, to, unit) => {
  const percent = /[%％]/u.test(unit) ? '百分之' : ''
  const written = [from, to].flatMap((number) => (number === undefined ? [] : [percent + inChinese(number)]))
  return written.join(percent === '' ? '至' : '到') + (percent === '' ? unit : '')
}

const digits = '零一二三四五六七八九'

/** Below a hundred million: 20500 → 二万零五百, 4.7 → 四点七. */
function inChinese(number: string): string {
  const [whole = '', decimals] = number.split('.')
  const value = Number(whole)
  const high = Math.floor(value / 10_000)
  const low = value % 10_000
  const gap = low > 0 && low < 1000 ? '零' : ''
  const text =
    high > 0 ? `${belowMyriad(high)}万${low > 0 ? gap + belowMyriad(low) : ''}` : belowMyriad(value)
  const tail =
    decimals === undefined ? '' : `点${[...decimals].map((digit) => digits[Number(digit)]).join('')}`
  return text.replace(/^一十/u, '十') + tail
}

function belowMyriad(value: number): string {
  if (value === 0) return '零'
  const signs = [...String(value)].map(Number)
  const units = ['', '十', '百', '千']
  const text = signs
    .map((digit, at) => (digit === 0 ? '零' : `${digits[digit] ?? ''}${units[signs.length - 1 - at] ?? ''}`))
    .join('')
  return text.replace(/零+/gu, '零').replace(/零$/u, '')
}
