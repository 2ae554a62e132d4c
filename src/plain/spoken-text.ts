import { unitPattern } from '../plan/measure-words.ts'
import { stretches } from '../plan/words.ts'
import { spokenDigits, spokenNumber, spokenTelephone } from './spoken-number.ts'

const number = String.raw`\d[\d,]*(?:\.\d+)?`
const year = String.raw`(?:19|20)\d\d`
const dash = '[-—–－~～]'
/** What is counted with 两: 两个, 两名, 两岁; 2月, 2日, 2级 and 第 2 项 keep 二. */
const counted = `(?:万|亿|周岁|岁|年(?!级)|天|小时|${unitPattern})`
const each = '(人|户|名|生|件|例|次|个|床|学年|学期|年|月|天|日)'

type Rule = [pattern: RegExp, words: string | ((...found: string[]) => string)]

/** In this order: what is a date, a code or a telephone number must be known before its numbers are read as numbers. */
const rules: Rule[] = [
  [/(?:https?:\/\/|www\.)[\w\-./?=&%#:~]+/giu, '网址'],
  // 人（次）
  [/人[（(]次[）)]/gu, '人次'],
  // 专栏 2 残疾人社会保障重点项目: its number, a pause, its name.
  [/专栏\s*(\d+)(?:[-—](\d+))?\s*(?=[\p{L}“《])/gu, (_, one, two) => `专栏${codes([one, two], '之')}，`],
  [/专栏\s*(\d+)[-—](\d+)/gu, (_, one, two) => `专栏${codes([one, two], '之')}`],
  // A row as it is printed: 参保率（%） ＞90
  [new RegExp(`[（(]%[）)]\\s*([≥≤＞＜><]?)\\s*(${number})(?![\\d%.])\\s*`, 'gu'), '，$1$2%，'],
  // 85% 以上
  [/(?<=[%‰])\s+(?=\p{Script=Han})/gu, ''],
  // 353 名: no pause around a number.
  [/(?<=\d)\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\d)/gu, ''],
  // 延州政发〔2022〕8 号
  [/〔(\d{4})〕\s*(\d+)\s*号/gu, (_, issued, at) => `${digitsOf(issued)}年第${spokenNumber(at)}号`],
  [/〔(\d{4})〕/gu, (_, issued) => `${digitsOf(issued)}年`],
  // GB/T 37668-2019
  [
    /([A-Z]{2,})\/([A-Z])\s*(\d+(?:\.\d+)*)-(\d{4})/gu,
    (_, one, two, code, issued) =>
      `${one}${two}${digitsOf(code).replaceAll('.', '点')}，${digitsOf(issued)}年版`,
  ],
  // 2022-06-16
  [
    new RegExp(`(?<![\\d.])(${year})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d.])`, 'gu'),
    (_, y, _sign, m, d) => `${digitsOf(y)}年${cardinalOf(m)}月${cardinalOf(d)}日`,
  ],
  // 08:30
  [
    /(?<!\d)([01]?\d|2[0-3])[:：]([0-5]\d)(?!\d)/gu,
    (_, hour, minute) => `${cardinalOf(hour)}点${minute === '00' ? '整' : `${cardinalOf(minute)}分`}`,
  ],
  // 0433-2512345, 400-123-4567, 13812345678
  [/(?<!\d)(0\d{2,3})[-—－\s](\d{7,8})(?!\d)/gu, (_, area, line) => `${phoneOf(area)}，${phoneOf(line)}`],
  [
    /(?<!\d)([48]00)[-—－\s]?(\d{3})[-—－\s]?(\d{4})(?!\d)/gu,
    (_, ...parts) => parts.slice(0, 3).map(phoneOf).join('，'),
  ],
  [/(?<![\d.])1[3-9]\d{9}(?![\d.])/gu, (found) => phoneOf(found)],
  // 12345, 12385, 95598: lines to call, unless something is counted.
  [new RegExp(`(?<![\\d.,])(?:12|9[56])\\d{3}(?![\\d.,]|\\s*${counted})`, 'gu'), (found) => phoneOf(found)],
  [/(?<=拨打\s?|拨\s?|电话\s?)1[12]\d(?!\d)/gu, (found) => phoneOf(found)],
  // 2021—2025 年, 2025 年, 2020至2024年
  [
    new RegExp(`(?<![\\d.])(${year})\\s*(年?)\\s*(${dash}|至|到)\\s*(${year})(?![\\d.])`, 'gu'),
    (_, from, unit, sign, to) =>
      `${digitsOf(from)}${unit}${/至|到/u.test(sign) ? sign : '到'}${digitsOf(to)}`,
  ],
  [new RegExp(`(?<![\\d.,])(${year})(?=\\s*年(?!内))`, 'gu'), (_, found) => digitsOf(found)],
  // 2.4 万元/人, 1—2 万元/人·年
  [
    new RegExp(
      `([≥≤＞＜><约]?)\\s*((?:${number}\\s*${dash}\\s*)?${number}\\s*[万亿]?)\\s*(元|人次|次|个|小时)\\s*[/／]\\s*${each}(?:[·/／]${each})?`,
      'gu',
    ),
    (_, sign = '', amount = '', unit = '', one = '', two) =>
      `${sign === '' ? '' : signWords(`${sign}0`).replace('0', '')}每${one}${two ? `每${two}` : ''}${amount}${unit}`,
  ],
  // 元/人 without a number
  [new RegExp(`(?<=元|次|个)\\s*[/／]\\s*(?=${each})`, 'gu'), '每'],
]

/** What is left when dates, codes and signs with words of their own are read. */
const lastRules: Rule[] = [
  // 100 %, 5‰; a lone （%） is the unit of a table.
  [new RegExp(`(${number})\\s*%`, 'gu'), (_, found) => `百分之${found === '100' ? '百' : cardinalOf(found)}`],
  [new RegExp(`(${number})\\s*‰`, 'gu'), (_, found) => `千分之${cardinalOf(found)}`],
  [/%/gu, '百分比'],
  [/‰/gu, '千分比'],
  [new RegExp(`[¥￥]\\s*(${number}(?:\\s*[万亿])?)`, 'gu'), '$1元'],
  [
    /(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/gu,
    (_, part, whole) => `${cardinalOf(whole)}分之${cardinalOf(part)}`,
  ],
  [/(?<![\d\p{L}）)])[-−](?=\d)/gu, '负'],
  [/(\d)\s*[×xX*]\s*(?=\d)/gu, '$1乘'],
  [/(\d)\s*[:：]\s*(?=\d)/gu, '$1比'],
  // 1.村残疾人协会建设项目, 2、, （3）
  [/^\s*(\d{1,2})\s*[.．、](?!\d)\s*/u, (_, at) => `${cardinalOf(at)}、`],
  [/(?<![\d.])(\d{1,2})[.．](?=\s*\p{Script=Han})/gu, (_, at) => `${cardinalOf(at)}、`],
  [/^\s*[（(](\d{1,2})[）)]\s*/u, (_, at) => `${cardinalOf(at)}、`],
  // 3无障碍厕所建设, its dot missing: without a pause it would be heard as 三无.
  [
    new RegExp(
      `^\\s*(\\d{1,2})(?=\\p{Script=Han})(?!\\d*(?:${counted}|[月日号时点级届周分到至多余几]))`,
      'u',
    ),
    (_, at) => `${cardinalOf(at)}、`,
  ],
  // 2.0 版 and 5G; 2 个 is 两个.
  [
    new RegExp(`(?<![\\d.,第])2(?=\\s*${counted})(?!\\s*[月日号级])`, 'gu'),
    (...found) => (/(?:第|专栏|表|图)\s*$/u.test(before(found)) ? '二' : '两'),
  ],
  [new RegExp(number, 'gu'), (found) => cardinalOf(found.replace(/,$/u, ''))],
  [/\s*\+\s*/gu, '加'],
  [/\s*=\s*/gu, '等于'],
  [/\s*[&＆]\s*/gu, '和'],
  [/≥/gu, '不低于'],
  [/\b[kK]B\b/gu, '千字节'],
  [/\bMB\b/gu, '兆字节'],
  // Dots, dashes and strokes between words are pauses.
  [/\s*(?:[—–－~～·•|｜/／›»→＞＜><]|(?<![A-Za-z])[-−]|[-−](?![A-Za-z]))+\s*/gu, '，'],
  [/[〔〕[\]【】#*@^_`{}\\-]/gu, ''],
  // A space between two words stands for a pause: 残疾评定补贴 为…
  [/(?<=[\p{Script=Han}”》）])\s+(?=[\p{Script=Han}“《])/gu, '，'],
  [/(?<=\p{Script=Han})\s+|\s+(?=[\p{Script=Han}（])/gu, ''],
  [/\s+/gu, ' '],
  [/^[，、；：\s]+/u, ''],
  [/，+(?=[，。；：！？、）”》])|(?<=[。；：！？、（“《，])，+/gu, ''],
]

/**
 * A sentence as a voice is to say it, numbers and signs in words: 2.4 万元/人 is 每人二点四万元, ≥85% 不低于百分之八十五,
 * 0—6岁 零到六岁. No digit and no sign but punctuation is left; Chinese characters stay, in their order but for 每人.
 */
export function spokenText(printed: string): string {
  const half = printed.replace(/[！-～]/gu, halfWidth)
  return applied(signWords(applied(half, rules)), lastRules)
}

/** Signs and ranges in the site's own words for them; what is printed as 至 stays. */
function signWords(text: string): string {
  return stretches(text)
    .map(({ text: same, say }) => say?.replace('至', '到') ?? same)
    .join('')
}

function applied(text: string, some: Rule[]): string {
  return some.reduce(
    (now, [pattern, words]) =>
      typeof words === 'string' ? now.replace(pattern, words) : now.replace(pattern, words),
    text,
  )
}

/** Digits, letters and ％ of full width; punctuation stays as it is printed. */
function halfWidth(sign: string): string {
  return /[０-９Ａ-Ｚａ-ｚ％＋＝]/u.test(sign)
    ? String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0)
    : sign
}

const digitsOf = (found = ''): string => spokenDigits(found)
const phoneOf = (found = ''): string => spokenTelephone(found)
const cardinalOf = (found = ''): string => spokenNumber(/^0\d$/u.test(found) ? found.slice(1) : found)
const codes = (found: (string | undefined)[], between: string): string =>
  found
    .filter((one) => one !== undefined)
    .map(cardinalOf)
    .join(between)

/** The text before what a pattern without groups has found: it comes with its offset and the whole. */
function before(found: string[]): string {
  const [, offset, whole] = found as unknown as [string, number, string]
  return whole.slice(Math.max(0, offset - 4), offset)
}
