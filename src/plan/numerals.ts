const digits = '〇零一二三四五六七八九'
/** What the places and scales of Chinese numerals multiply by. */
export const multipliers: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
}

/**
 * The value of a whole number below 1000 written in Chinese or Arabic numerals: 十二 and 12 are 12.
 * Throws when the text is no such numeral.
 */
export function fromNumeral(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  const value = /^[〇零一二三四五六七八九十百]+$/u.test(text) ? valueOfHan(text) : null
  if (value === null) throw new RangeError(`Not a numeral: ${text || 'nothing'}`)
  return value
}

/** The value of Chinese numerals of any size: 两万四 is 24000, 二〇二五 is 2025; `decimals` are those behind 点, with `half` a 半 follows. Null where there are none. */
export function valueOfHan(han: string, decimals?: string, half = false): number | null {
  const signs = [...han.replaceAll('两', '二')]
  if (signs.length === 0) return null
  let value = signs.every((sign) => digits.includes(sign))
    ? Number(signs.map(digitOf).join(''))
    : placed(signs)
  if (decimals !== undefined) value += Number(`0.${[...decimals].map(digitOf).join('')}`)
  if (half) value += 0.5 * (multipliers[signs.at(-1) ?? ''] ?? 1)
  return value
}

function placed(signs: string[]): number {
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

/** 〇 and 零 are both 0. */
function digitOf(sign: string): number {
  return Math.max(0, digits.indexOf(sign) - 1)
}
