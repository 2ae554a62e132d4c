const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/**
 * The value of a whole number below 1000 written in Chinese or Arabic numerals: 十二 and 12 are 12.
 * Throws when the text is no such numeral.
 */
export function fromNumeral(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  if (text === '') throw new RangeError('Not a numeral: nothing')
  let total = 0
  let current = 0
  for (const sign of text) {
    const digit = digits[sign]
    if (digit !== undefined) {
      current = current * 10 + digit
    } else if (sign === '十' || sign === '百') {
      total += (current || 1) * (sign === '十' ? 10 : 100)
      current = 0
    } else {
      throw new RangeError(`Not a numeral: ${text}`)
    }
  }
  return total + current
}
