import type { ColumnRole } from '../plan/column-role.ts'
import type { Indicator, IndicatorGroup, IndicatorTable, Paragraph } from '../plan/tree.ts'
import type { Desk } from './finding.ts'
import { columnRoles, headRows } from './grid-columns.ts'
import type { GridRow } from './grid-row.ts'
import { filledCells, roleOfFirst } from './grid-row.ts'
import { headerCells } from './header-cells.ts'
import { toldRow } from './told-row.ts'
import { mergedRows } from './merged-rows.ts'
import { isNote } from './table-note.ts'
import { reportRow } from './table-row.ts'
import type { Token } from './token.ts'
import { textOfTokens } from './token.ts'

/** The indicator table of a grid of cells, and the notes that stand in rows of it. */
export function gridTableOf(all: GridRow[], desk: Desk): { table: IndicatorTable; notes: Paragraph[] } {
  // A label above the header is that of the first group.
  const labels = Math.max(
    0,
    all.findIndex((row) => filledCells(row).length > 1),
  )
  const rows = all.slice(labels)
  const table: IndicatorTable = { type: 'indicatorTable', children: [] }
  const notes: Paragraph[] = []
  const heads = headRows(rows)
  const roles = columnRoles(rows, heads)
  if (heads > 0) {
    const wordsOf = (column: number): Token[] => rows.slice(0, heads).flatMap((row) => row[column] ?? [])
    const columns = roles.map((role, column) => ({ role, words: wordsOf(column) }))
    table.children.push({ type: 'tableHeader', children: headerCells(columns) })
  }
  let group: IndicatorGroup | null = null
  const open = (label: Token[]): IndicatorGroup => {
    const opened: IndicatorGroup = { type: 'indicatorGroup', children: [] }
    if (label.length > 0) opened.children.push({ type: 'groupLabel', children: [textOfTokens(label)] })
    table.children.push(opened)
    return opened
  }
  if (labels > 0) group = open(all.slice(0, labels).flat(2))
  for (const row of mergedRows(rows.slice(heads), roles)) {
    const words = row.flat()
    if (filledCells(row).length === 1 && isNote(words[0]?.text ?? '')) {
      notes.push({ type: 'paragraph', id: '', children: [textOfTokens(words)] })
      continue
    }
    if (isLabel(row, roles)) {
      group = open(words)
      continue
    }
    const label = row.filter((_, column) => roles[column] === 'group').flat()
    if (label.length > 0 || group === null) group = open(label)
    const indicator = toldRow(words, roles.includes('unit'), desk) ?? indicatorOf(row, roles)
    reportRow(indicator, words[0]?.line, roles.includes('nature'), desk)
    group.children.push(indicator)
  }
  return { table, notes }
}

/** A label that spans the row: in another column than the names, or a name without number and unit in the first. */
function isLabel(row: GridRow, roles: ColumnRole[]): boolean {
  if (filledCells(row).length !== 1 || roles.length <= 2) return false
  const words = row.flat()
  const bare =
    roles.indexOf('name') === 0 &&
    !/^[\d（(](?![一二三四五六七八九十]+[）)])/u.test(words[0]?.text ?? '') && // 1.参保率 or （1）城镇, but （一）收入
    !/[）)]$/u.test(words.at(-1)?.text ?? '') // 参保率（%）
  return roleOfFirst(row, roles) !== 'name' || bare
}

const cellTypes = {
  unit: 'indicatorUnit',
  value: 'indicatorValue',
  nature: 'indicatorNature',
  bodies: 'indicatorBodies',
} as const

function indicatorOf(row: GridRow, roles: ColumnRole[]): Indicator {
  const indicator: Indicator = { type: 'indicator', id: '', children: [] }
  const number = row.filter((_, column) => roles[column] === 'number').flat()
  for (const [column, role] of roles.entries()) {
    if (role === 'number' || role === 'group') continue
    const cell = row[column] ?? []
    const words = role === 'name' ? [...number, ...cell] : cell
    indicator.children.push({
      type: role === 'name' ? 'indicatorName' : cellTypes[role],
      children: words.length > 0 ? [textOfTokens(words)] : [],
    })
  }
  // What stands beyond the columns of the header is kept as further values.
  for (const cell of filledCells(row.slice(roles.length)))
    indicator.children.push({ type: 'indicatorValue', children: [textOfTokens(cell)] })
  return indicator
}
