import type { ColumnRole } from '../plan/column-role.ts'
import { columnRole } from '../plan/column-role.ts'
import type { GridRow } from './grid-row.ts'
import { filledCells, printedIn } from './grid-row.ts'
import { isNature } from './nature-in-row.ts'

/** How many rows at the head name the columns: none, one, or two where the first spans several columns. */
export function headRows([first = [], second]: GridRow[]): number {
  if (!filledCells(first).some((cell) => columnRole(printedIn(cell)) !== 'value')) return 0
  const isHead = second?.every((cell) => cell.length === 0 || isColumnName(printedIn(cell))) === true
  return isHead ? 2 : 1
}

/** 2025年, 目标值, 累计: what is no value of a row. */
function isColumnName(printed: string): boolean {
  return (
    !isNature.test(printed) &&
    (columnRole(printed) !== 'value' || /年|目标|累计|基期|完成|现状|值$/u.test(printed))
  )
}

/** What each column holds: by the header, `rows[0, heads)`, or without one by its cells. */
export function columnRoles(rows: GridRow[], heads: number): ColumnRole[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const data = rows.slice(heads).filter((row) => filledCells(row).length > 1)
  const columns = Array.from({ length: width }, (_, column) => ({
    head: rows.slice(0, heads).map((row) => printedIn(row[column])),
    cells: data.map((row) => printedIn(row[column])),
  }))
  return heads > 0 ? rolesByHeader(columns) : rolesByCells(columns)
}

/** The words of a column, empty cells among them. */
interface Column {
  head: string[]
  cells: string[]
}

function rolesByHeader(columns: Column[]): ColumnRole[] {
  const roles = columns.map(({ head }) => columnRole(head.join('')))
  // 指标 over two columns: the first holds the groups, or the numbers.
  for (const [index, { head, cells }] of columns.entries()) {
    const before = columns[index - 1]
    const words = cells.filter((text) => text !== '')
    if (!before || head.join('') !== '' || roles[index - 1] !== 'name') continue
    if (words.length === 0 || words.some(isFigure)) continue
    roles[index] = 'name'
    roles[index - 1] = before.cells.every((text) => /^\d{0,2}$/u.test(text)) ? 'number' : 'group'
  }
  if (!roles.includes('name')) {
    const first = roles.findIndex((role) => role === 'value' || role === 'group')
    if (first >= 0) roles[first] = 'name'
  }
  return roles
}

function rolesByCells(columns: Column[]): ColumnRole[] {
  let named = false
  return columns.map(({ cells }): ColumnRole => {
    const words = cells.filter((text) => text !== '')
    if (words.length > 0 && words.every((text) => isNature.test(text))) return 'nature'
    if (named) return 'value'
    if (words.length > 0 && words.every((text) => /^\d{1,2}[.．、]?$/u.test(text))) return 'number' // 1 or 1.
    if (words.length < cells.length * 0.6 && words.every((text) => text.length <= 12)) return 'group'
    named = true
    return 'name'
  })
}

/** 85, ≥60, 〔16.8〕 or —, not words. */
export function isFigure(printed: string): boolean {
  return /^[〔[≥≤＞＜><]?\d|^[—–-]$/u.test(printed)
}
