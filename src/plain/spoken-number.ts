const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']
const groups = ['', '万', '亿', '万亿']

/** A number as it is said: 2.4 is 二点四, 1644 一千六百四十四, 2000 两千 (千, 万 and 亿 are counted by 两; 200 stays 二百). */
export function spokenNumber(printed: string): string {
  const [whole = '', decimals] = printed.replaceAll(',', '').split('.')
  // 007 and what is longer than any count are codes.
  const said = /^0\d/u.test(whole) || whole.length > 16 ? spokenDigits(whole) : cardinal(whole)
  return decimals === undefined ? said : `${said}点${spokenDigits(decimals)}`
}

/** Digit by digit, as years are said: 2025 is 二零二五. */
export function spokenDigits(printed: string): string {
  return printed.replace(/\d/gu, (digit) => digits.charAt(Number(digit)))
}

/** Digit by digit with 幺 for 1, as telephone numbers are said, so that it is not heard as 七: 12385 is 幺二三八五. */
export function spokenTelephone(printed: string): string {
  return spokenDigits(printed).replaceAll('一', '幺')
}

function cardinal(whole: string): string {
  const parts: string[] = []
  const first = whole.length % 4
  const cuts = [whole.slice(0, first), ...(whole.slice(first).match(/\d{4}/gu) ?? [])].filter(
    (part) => part !== '',
  )
  cuts.forEach((part, at) => {
    const value = Number(part)
    if (value === 0) return
    // 10005 is 一万零五: a gap is said once.
    const gap = parts.length > 0 && (value < 1000 || Number(cuts[at - 1]) === 0) ? '零' : ''
    const group = groups[cuts.length - 1 - at] ?? ''
    parts.push(`${gap}${value === 2 && parts.length === 0 && group !== '' ? '两' : thousand(part)}${group}`)
  })
  // 12 is 十二, not 一十二.
  return parts.join('').replace(/^一十/u, '十') || '零'
}

/** Up to four digits: 2068 is 两千零六十八. */
function thousand(part: string): string {
  let said = ''
  let gap = false
  ;[...part].forEach((digit, at) => {
    const place = places[part.length - 1 - at] ?? ''
    if (digit === '0') {
      gap = said !== ''
      return
    }
    said += `${gap ? '零' : ''}${digit === '2' && place === '千' ? '两' : digits.charAt(Number(digit))}${place}`
    gap = false
  })
  return said
}
