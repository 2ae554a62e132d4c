/** A sign without its words: what was printed, and what should stand beside it. */
export interface BareSign {
  sign: string
  expected: string
}

const gap = '[\\s（(，,]*'
const unit = '(?:[%％]|[\\p{Script=Han}]{1,3})?'

/**
 * The signs of a text that most voices drop, where the words are not beside them with the same numbers:
 * `≥60` wants 不低于60, `＞90` 大于90, `0—6岁` 0至6. Dates and codes (2022-06-16, GB/T 37668-2019) are left alone.
 */
export function bareSigns(text: string): BareSign[] {
  return [...relations(text), ...ranges(text)]
    .filter(({ wanted }) => !wanted.test(text))
    .map(({ bare }) => bare)
}

interface Wanted {
  bare: BareSign
  wanted: RegExp
}

const words: [signs: string, said: string][] = [
  ['≥⩾≧', '不低于|不少于|不小于|至少'],
  ['≤⩽≦', '不高于|不超过|不多于|不大于|至多'],
  ['＞>', '大于|超过|高于|多于'],
  ['＜<', '小于|低于|少于|不足'],
  ['±', '正负|上下'],
  ['～~≈', '约|大约|左右'],
]

/** ≥60, ＞ 90%, a lone ± as well; ～ between numbers is a range. */
function relations(text: string): Wanted[] {
  return [...text.matchAll(/(?<!\d\s?)([≥⩾≧≤⩽≦＞>＜<±～~≈])\s*(\d+(?:\.\d+)?)?|([≥⩾≧≤⩽≦±])/gu)].map(
    (match) => {
      const [printed, sign = match[3] ?? '', number = ''] = match
      const said = words.find(([signs]) => signs.includes(sign))?.[1] ?? sign
      return {
        bare: { sign: printed, expected: `${said}${number}` },
        wanted: new RegExp(`(?:${said})${gap}${escaped(number)}`, 'u'),
      }
    },
  )
}

/** 0—6岁, 16－59, 2021 — 2025, 5%～10%. */
function ranges(text: string): Wanted[] {
  const range = new RegExp(
    `(?<![\\d.A-Za-z]|[-—–]\\s?|第|栏)(\\d+(?:\\.\\d+)?)(?:\\s?${unit})?\\s?([-‐‑–—―－~～])\\s?(\\d+(?:\\.\\d+)?)(?![-—–]\\d)`,
    'gu',
  )
  return [...text.matchAll(range)]
    .filter(([, from = '', dash = '', to = '']) => !('-‐‑–－'.includes(dash) && isCode(from, to)))
    .map(([printed, from = '', , to = '']) => ({
      bare: { sign: printed, expected: `${from}至${to}` },
      wanted: new RegExp(`(?<!\\d)${escaped(from)}\\s?${unit}\\s?[至到]\\s?${escaped(to)}(?!\\d)`, 'u'),
    }))
}

/** A hyphen joins the parts of telephone numbers and codes too: only a rising pair of plain numbers is a range. */
const isCode = (from: string, to: string): boolean =>
  /^0\d/u.test(from) || /^0\d/u.test(to) || from.length > 4 || Number(from) >= Number(to)

const escaped = (text: string): string => text.replace(/[.]/gu, '\\.')
