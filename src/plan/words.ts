/** A stretch of a text; `say` has the words for its signs where it needs some: 0—6岁 is 0至6岁. */
export interface Stretch {
  text: string
  say: string | null
}

const number = String.raw`\d+(?:\.\d+)?`
const unit = '(?:[%％‰]|周岁|岁|年|个月|月|日|人次|人|名|个|户|万元|亿元|元|万|亿|级|小时|天|公里|平方米)'
const quantity = `(${number})(?:\\s?(${unit}))?`

/** 0—6岁, 2021—2025 年, 5-10%; not GB/T 37668-2019, 2022-06-16 or 0433-2512345. */
const range = String.raw`(?<![\dA-Za-z.\-—–－第栏表图])${quantity}\s?([—–－\-～~])\s?${quantity}(?![\dA-Za-z]|[-—–－.]\d)`
/** ≥60, ＞ 90%, ±5, ～30; a lone ≥ as well. */
const relation = `([≥≤⩾⩽≧≦±])\\s?(?:${quantity})?|([＞＜><～~≈])\\s?${quantity}`

/** 〔350〕, a sum of several years; not 国发〔2021〕10号. */
const bracketed = `[〔［](?!(?:19|20)\\d\\d[〕］])(${number})[〕］](?!\\s?(?:第|\\d))`

const pattern = new RegExp(`${range}|${relation}|${bracketed}`, 'gu')

const relations: Record<string, string> = {
  '≥': '不低于',
  '⩾': '不低于',
  '≧': '不低于',
  '≤': '不高于',
  '⩽': '不高于',
  '≦': '不高于',
  '±': '正负',
  '＞': '大于',
  '>': '大于',
  '＜': '小于',
  '<': '小于',
  '～': '约',
  '~': '约',
  '≈': '约',
}

/**
 * The text cut where a sign stands that screen readers do not speak, each such stretch with its words.
 * Joined, the stretches are the text again.
 */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const say = wordsOf(match)
    if (say === null) continue
    if (match.index > end) found.push({ text: text.slice(end, match.index), say: null })
    found.push({ text: match[0], say })
    end = match.index + match[0].length
  }
  if (end < text.length) found.push({ text: text.slice(end), say: null })
  return found
}

/** A text as it should be said, for names that nobody sees: 0—6岁 becomes 0至6岁, 覆盖率 ≥85 becomes 覆盖率，不低于85. */
export function sayable(text: string): string {
  return stretches(text)
    .map(({ text: printed, say }, at, all) => {
      const isBeforeWords = /^\p{Script=Han}/u.test(all[at + 1]?.say ?? '')
      return say ?? (isBeforeWords ? printed.replace(/(?<=\p{Script=Han})\s+$/u, '，') : printed)
    })
    .join('')
}

/** A text with the words for its signs beside them, for a title that nothing else can be put into: 0—6岁（0至6岁）. */
export function withWords(text: string): string {
  return stretches(text)
    .map((stretch) => (stretch.say === null ? stretch.text : `${stretch.text}（${stretch.say}）`))
    .join('')
}

/**
 * The words for a printed target: ≥60 with unit % is 不低于60%, 〔500〕 is 累计500, an empty cell or a lone
 * dash 未设目标; null where every voice reads the value as it is (100, 应改尽改).
 */
export function spoken(value: string, unitOfValue: string | null): string | null {
  const printed = value.trim()
  if (/^[—–－\-/]*$/u.test(printed)) return '未设目标'
  const bracketed = /^[〔[](.+)[〕\]]$/u.exec(printed)?.[1]
  const bare = bracketed ?? printed
  const words = sayable(bare)
  if (bracketed === undefined && words === bare) return null
  const whole = /\d$/u.test(words) && unitOfValue ? withUnit(words, unitOfValue) : words
  return bracketed === undefined ? whole : `累计${whole}`
}

/**
 * The words for a printed value, as `spoken`; in a row of several values (2020年, 2030年, 年均) an empty cell or a lone dash is no target
 * that was not set: it is 没有填.
 */
export function spokenCell(value: string, unitOfValue: string | null, several: boolean): string | null {
  const words = spoken(value, unitOfValue)
  return several && words === '未设目标' ? '没有填' : words
}

/** 5至10 and % is 5%至10%: every other unit is said once. */
function withUnit(words: string, unitOfValue: string): string {
  return /^[%％‰]$/u.test(unitOfValue)
    ? words.replace(/\d(?=至|$)/gu, `$&${unitOfValue}`)
    : words + unitOfValue
}

function wordsOf(match: RegExpMatchArray): string | null {
  const [
    ,
    from,
    fromUnit,
    dash,
    to,
    toUnit,
    bound,
    boundNumber,
    boundUnit,
    loose,
    looseNumber,
    looseUnit,
    sum,
  ] = match
  if (from !== undefined && to !== undefined && dash !== undefined)
    return isRange(from, to, dash) ? rangeWords(from, fromUnit, to, toUnit) : null
  if (sum !== undefined) return `累计${sum}`
  if (bound !== undefined) return `${relations[bound] ?? ''}${boundNumber ?? ''}${boundUnit ?? ''}`
  return `${relations[loose ?? ''] ?? ''}${looseNumber ?? ''}${looseUnit ?? ''}`
}

/** A hyphen also joins the parts of telephone numbers, dates and codes: only a rising pair is a range. */
function isRange(from: string, to: string, dash: string): boolean {
  if (/^0\d/u.test(from) || /^0\d/u.test(to) || Number(from) > 9999) return false
  return '—～~'.includes(dash) || (Number(from) < Number(to) && to.length <= from.length + 2)
}

function rangeWords(
  from: string,
  fromUnit: string | undefined,
  to: string,
  toUnit: string | undefined,
): string {
  const first = fromUnit ?? (/^[%％‰]$/u.test(toUnit ?? '') ? (toUnit ?? '') : '')
  return `${from}${first}至${to}${toUnit ?? ''}`
}
