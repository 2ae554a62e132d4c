import { markOf } from '../plan/mark.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'

/** Reports signs that a screen reader cannot speak, spaces inside Chinese words and brackets left open. */
export function reportOddities(lines: Line[], desk: Desk): void {
  for (const line of lines) {
    const odd = new Set(line.text.match(unspeakable))
    if (odd.size === 0) continue
    const codes = [...odd].map(codeOf).join(', ')
    desk.report('odd-character', line, `Unexpected character ${codes}, which screen readers may not speak`)
  }
}

const unspeakable = /[\u2E80-\u2FDF\uE000-\uF8FF\uFFFD\u00AD\u200B-\u200F\u2060\uF900-\uFAFF]/gu

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const pairs: Record<string, string> = { '（': '）', '《': '》', '“': '”', '〔': '〕', '〈': '〉' }
const closing = new Set(Object.values(pairs))

/** Reports what is unclear within one paragraph: brackets left open, a number or words torn apart. */
export function reportParagraph(paragraph: Line[], desk: Desk): void {
  reportBrackets(paragraph, desk)
  for (const [index, line] of paragraph.entries()) {
    const before = paragraph[index - 1]
    if (before && /\d$/u.test(before.text) && /^\d/u.test(line.text))
      desk.report(
        'number-split',
        line,
        `Unexpected line break inside a number, took “${before.text.slice(-2)}” and “${line.text.slice(0, 3)}” as one`,
      )
  }
}

/** Reports a space between Chinese characters, which is printed and stays: 村 （社区）. */
export function reportSpaces(paragraph: Line[], desk: Desk): void {
  for (const [index, line] of paragraph.entries()) {
    // 第一章 总体要求: a space after the number is how a heading is set.
    const number = index === 0 ? (markOf(line.text)?.number.length ?? 0) : 0
    const found = /\p{Script=Han}\s+[\p{Script=Han}（]+/u.exec(line.text.slice(number))?.[0]
    if (found)
      desk.report('space-between-words', line, `Unexpected space in “${found}”, kept as printed`, 'info')
  }
}

function reportBrackets(paragraph: Line[], desk: Desk): void {
  const open: { sign: string; line: Line }[] = []
  for (const line of paragraph) {
    for (const sign of line.text) {
      if (pairs[sign]) {
        open.push({ sign, line })
      } else if (closing.has(sign)) {
        const last = open.at(-1)
        if (last && pairs[last.sign] === sign) open.pop()
        else desk.report('bracket-unopened', line, `Unexpected “${sign}” without its opening sign`)
      }
    }
  }
  for (const { sign, line } of open) {
    const expected = pairs[sign] ?? ''
    desk.report(
      'bracket-unclosed',
      line,
      `Unexpected end of a paragraph, expected “${expected}” for “${sign}”`,
    )
  }
}
