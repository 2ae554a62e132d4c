import type { ColumnRole } from '../plan/column-role.ts'
import { isFigure } from './grid-columns.ts'
import type { GridRow } from './grid-row.ts'
import { filledCells, printedIn, roleOfFirst } from './grid-row.ts'
import { isNote } from './table-note.ts'

/** Rows, with a row that only goes on with the cells of the one before put into it. */
export function mergedRows(rows: GridRow[], roles: ColumnRole[]): GridRow[] {
  const merged: GridRow[] = []
  for (const row of rows) {
    const last = merged.at(-1)
    if (last && goesOn(row, last, roles))
      for (const [column, cell] of row.entries()) last[column] = [...(last[column] ?? []), ...cell]
    else merged.push([...row])
  }
  return merged
}

function goesOn(row: GridRow, last: GridRow, roles: ColumnRole[]): boolean {
  const filled = filledCells(row)
  const name = printedIn(row[roles.indexOf('name')])
  if (filled.length === 0 || row.length <= 1 || isNote(filled[0]?.[0]?.text ?? '')) return false
  if (hasNumber(row, roles) || name.startsWith('其中')) return false
  // Cells broken over lines: the name alone tells whether the rest of a row or another row follows.
  if (name === '') return roleOfFirst(row, roles) !== 'group'
  return (
    hasNumber(last, roles) &&
    filled.length < roles.length / 2 &&
    !row.some((cell) => isFigure(printedIn(cell)))
  )
}

/** A number in a column of its own, or before the name: 1.参保率, （2）城镇 */
function hasNumber(row: GridRow, roles: ColumnRole[]): boolean {
  const number = roles.indexOf('number')
  return number >= 0
    ? printedIn(row[number]) !== ''
    : /^(?:\d{1,2}[.．、]|[（(]\d)/u.test(printedIn(row[roles.indexOf('name')]))
}
