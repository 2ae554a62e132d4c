import { headLines } from './header-lines.ts'
import type { Line } from './lines.ts'
import { natureInRow } from './nature-in-row.ts'
import { numberedLabelAt } from './numbered-label.ts'
import type { RowLines } from './row-lines.ts'
import { isNote } from './table-note.ts'
import { tokensOf } from './token.ts'
import { valueLike } from './value-like.ts'

/** The rows of a table without numbers, each to its nature or its last value. */
export function unnumberedRows(region: Line[]): RowLines[] {
  const rows: RowLines[] = []
  const heads = headLines(region)
  let from = heads
  for (let index = heads; index < region.length; index += 1) {
    const text = region[index]?.text ?? ''
    if (/[。；]$/u.test(text) || isNote(text)) break
    if (natureInRow.test(text) || isWholeRow(region, from, index)) {
      rows.push({ from, to: index + 1, number: null })
      from = index + 1
    } else if (index === from && (/^\p{Script=Han}{2,8}$/u.test(text) || numberedLabelAt(region, index))) {
      // 社会保障 in a line of its own, before any cell of a row: a label.
      from = index + 1
    }
  }
  return rows
}

/** A row that bears no nature: its name, and two cells at least, the last of which is a value. */
function isWholeRow(region: Line[], from: number, index: number): boolean {
  const tokens = tokensOf(region.slice(from, index + 1))
  const next = region[index + 1]?.text ?? ''
  return (
    tokens.length >= 3 &&
    valueLike.test(tokens.at(-1)?.text ?? '') &&
    // A label, or the next row: 社会保障 or 康复服务率 80 85
    /^\p{Script=Han}{2,12}$|^\p{Script=Han}{4}.*\s/u.test(next) &&
    !natureInRow.test(next.slice(0, 4))
  )
}
