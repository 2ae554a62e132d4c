import type { Indicator } from '../plan/tree.ts'
import { unitInBrackets } from '../plan/unit-in-brackets.ts'
import { appendLines } from './excerpt.ts'
import type { Line } from './lines.ts'

/** 辅助器具适配率(%): words with a unit, which end the name of a row. */
const nameEnd = new RegExp(String.raw`^\S+${unitInBrackets}`, 'u')

/** Puts the end of the row's name at the head of `lines` to it, and gives the lines that are left. */
export function takeNameEnd(row: Indicator, lines: Line[]): Line[] {
  const first = lines[0]
  const name = row.children[0]
  if (!first || !nameEnd.test(first.text) || name?.type !== 'indicatorName') return lines
  const text = name.children[0]
  if (!text || /[）)]$/u.test(text.value)) return lines
  appendLines(text, [first])
  return lines.slice(1)
}
