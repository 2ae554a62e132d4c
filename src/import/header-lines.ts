import { columnRole } from '../plan/column-role.ts'
import type { Line } from './lines.ts'
import type { Token } from './token.ts'
import { tokensOf } from './token.ts'

/** What a column of values may be called, or a piece of it: 2025年, （2020）, 目标值, 基期, 年均, 〔累计 */
const valueWord =
  /^(?:\d{4}\s?年\S*|[（(]?\d{4}[）)]?|\S{0,6}(?:目标|目標|目标值|基期|基数|累计|年均|现状|完成|实际)\S{0,3}|[（(]\S{1,6}[）)]|年|值|[〔（(]\S{1,3}|\S{1,3}[〕）)])$/u

/** Number of lines at the head of a table that hold the names of its columns. */
export function headLines(lines: Line[]): number {
  const end = lines.slice(0, 8).findIndex((line) => !isHead(headerWords(line)))
  const count = end < 0 ? Math.min(lines.length, 8) : end
  const words = lines.slice(0, count).flatMap(headerWords)
  return words.some(({ text }) => ['name', 'nature', 'number'].includes(columnRole(text))) ? count : 0
}

function isHead(words: Token[]): boolean {
  const known = words.filter(({ text }) => columnRole(text) !== 'value' || valueWord.test(text)).length
  const first = words[0]?.text ?? ''
  // 区域 2020年 2025年 属性: the first column may be named by anything.
  const anyName =
    words.length >= 3 &&
    known === words.length - 1 &&
    /^\p{Script=Han}{2,6}$/u.test(first) &&
    columnRole(first) === 'value'
  return words.length > 0 && (known === words.length || anyName)
}

/** The words of a line of the header, 指 标 and 2025 年 printed apart as one. */
export function headerWords(line: Line): Token[] {
  const words: Token[] = []
  for (const token of tokensOf([line])) {
    const last = words.at(-1)
    if (last && areOneWord(last.text, token.text)) {
      last.text += token.text
      last.end = token.end
    } else words.push({ ...token })
  }
  return words
}

function areOneWord(before: string, next: string): boolean {
  const areSigns = [before, next].every((text) => /^\p{Script=Han}$/u.test(text))
  return areSigns || (/\d{4}$/u.test(before) && /^年\S*$/u.test(next))
}
