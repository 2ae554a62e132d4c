import type { Mark } from '../plan/mark.ts'
import { chapterRank, markOf } from '../plan/mark.ts'
import { headLines } from './header-lines.ts'
import type { Line } from './lines.ts'
import { natureInRow } from './nature-in-row.ts'
import { numberAt } from './row-number-at.ts'
import { widthOf } from './measure.ts'

/** A row without nature ends with a figure in a cell of its own: 3.参保率（%） 95 */
const endsWithFigure = /\s[〔≥≤＞＜><]?\d[\d.,]*\S{0,3}$/u

/**
 * The number of the label that `lines[index]` is, 二、社会保障 between the rows of a table, whose numbers go on below it, or begin anew; null
 * where it is none.
 */
export function numberedLabelAt(lines: Line[], index: number): Mark | null {
  const text = lines[index]?.text ?? ''
  const mark = markOf(text)
  if (mark === null || mark.rank < chapterRank || mark.rank > chapterRank + 1) return null
  if (widthOf(text) > 24 || /[。；：！？，\s]/u.test(text.slice(mark.number.length).trim())) return null
  return isBehindRow(lines.slice(Math.max(0, index - 3), index)) && opensRow(lines, index + 1) ? mark : null
}

/** True where lines end with a row, or with the header of the table. */
function isBehindRow(lines: Line[]): boolean {
  const text = lines.at(-1)?.text ?? ''
  if (natureInRow.test(text) || (numberAt(text) !== null && endsWithFigure.test(text))) return true
  return lines.some((_, from) => headLines(lines.slice(from)) === lines.length - from)
}

/** True where a row begins, to its nature, or in one line to its figure. */
function opensRow(lines: Line[], from: number): boolean {
  const first = lines[from]?.text ?? ''
  if (numberAt(first) === null) return natureInRow.test(first)
  if (endsWithFigure.test(first)) return true
  for (const [at, { text }] of lines.slice(from, from + 5).entries()) {
    if (/[。；]/u.test(text) || (at > 0 && markOf(text) !== null)) return false
    if (natureInRow.test(text)) return true
  }
  return false
}
