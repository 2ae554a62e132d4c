/** The number `count` as Word writes it in a number format (`w:numFmt`); null where the format is not known here. */
export function counterText(count: number, format: string): string | null {
  const digits = String(count)
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
      return digits
    case 'decimalZero':
      return digits.padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return digits.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chinese(count, '零一二三四五六七八九', '十百千').replace(/^一十/u, '十')
    case 'chineseLegalSimplified':
      return chinese(count, '零壹贰叁肆伍陆柒捌玖', '拾佰仟')
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return digits.replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(count, [
        [1, 20, 0x2460],
        [21, 35, 0x3251],
        [36, 50, 0x32b1],
      ])
    case 'decimalEnclosedParen':
      return enclosed(count, [[1, 20, 0x2474]])
    case 'decimalEnclosedFullstop':
      return enclosed(count, [[1, 20, 0x2488]])
    case 'ideographEnclosedCircle':
      return enclosed(count, [[1, 10, 0x3280]])
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[count - 1] ?? null
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'[count - 1] ?? null
    case 'upperLetter':
      return letter(count)
    case 'lowerLetter':
      return letter(count)?.toLowerCase() ?? null
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count)?.toLowerCase() ?? null
    case 'none':
      return ''
    default:
      return null
  }
}

/** 21 → 二十一, 105 → 一百零五. */
function chinese(count: number, digits: string, units: string): string {
  const places = [...String(count)]
  let text = ''
  let zero = false
  for (const [at, place] of places.entries()) {
    const power = places.length - 1 - at
    if (place === '0') {
      zero = true
      continue
    }
    if (zero) text += digits[0] ?? ''
    zero = false
    text += (digits[Number(place)] ?? '') + (power === 0 ? '' : (units[power - 1] ?? ''))
  }
  return text === '' ? (digits[0] ?? '') : text
}

/** A sign of its own for the number, from ranges of [first, last, code point of the first]. */
function enclosed(count: number, ranges: [number, number, number][]): string | null {
  const range = ranges.find(([first, last]) => count >= first && count <= last)
  return range ? String.fromCodePoint(range[2] + count - range[0]) : null
}

/** After Z comes AA, then BB. */
function letter(count: number): string | null {
  if (count < 1) return null
  return String.fromCodePoint(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

const romans: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string | null {
  if (count < 1 || count > 3999) return null
  let left = count
  let text = ''
  for (const [value, signs] of romans) for (; left >= value; left -= value) text += signs
  return text
}
