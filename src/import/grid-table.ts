import type { ColumnRole } from '../plan/column-role.ts'
import { columnRole } from '../plan/column-role.ts'
import type { Indicator, IndicatorGroup, IndicatorTable, Paragraph, Text } from '../plan/tree.ts'
import type { Desk } from './finding.ts'
import { toldRow } from './indicator-row.ts'
import { isNote } from './table-note.ts'
import { isNature } from './nature-in-row.ts'
import type { Token } from './token.ts'
import { textOfTokens } from './token.ts'
import { reportRow } from './table-row.ts'

type Row = Token[][]

/** The indicator table of a grid of cells, and the notes that stand in rows of it. */
export function gridTableOf(all: Row[], desk: Desk): { table: IndicatorTable; notes: Paragraph[] } {
  // A label above the header is that of the first group.
  const labels = Math.max(
    0,
    all.findIndex((row) => row.filter((cell) => cell.length > 0).length > 1),
  )
  const rows = all.slice(labels)
  const table: IndicatorTable = { type: 'indicatorTable', children: [] }
  const notes: Paragraph[] = []
  const heads = headRows(rows)
  const roles = rolesOf(rows, heads)
  if (heads > 0)
    table.children.push({ type: 'tableHeader', children: headerCells(rows.slice(0, heads), roles) })
  let group: IndicatorGroup | null = null
  const open = (label: Token[]): IndicatorGroup => {
    const children =
      label.length > 0 ? [{ type: 'groupLabel' as const, children: [textOfTokens(label)] }] : []
    const opened: IndicatorGroup = { type: 'indicatorGroup', children }
    table.children.push(opened)
    return opened
  }
  if (labels > 0) group = open(all.slice(0, labels).flat(2))
  for (const row of mergedRows(rows.slice(heads), roles)) {
    const words = row.flat()
    const first = words[0]?.text ?? ''
    const single = row.filter((cell) => cell.length > 0).length === 1
    if (single && isNote(first)) {
      notes.push({ type: 'paragraph', id: '', children: [textOfTokens(words)] })
      continue
    }
    // A label that spans the row: in another column than the names, or a name without number and unit in the first.
    const named = columnOf(row, roles) === 'name'
    const bare =
      roles.indexOf('name') === 0 && !/^[\d（(]/u.test(first) && !/[）)]$/u.test(words.at(-1)?.text ?? '')
    if (single && roles.length > 2 && (!named || bare)) {
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

function columnOf(row: Row, roles: ColumnRole[]): ColumnRole | undefined {
  return roles[row.findIndex((cell) => cell.length > 0)]
}

/** How many rows are the header: those before the first with a number, a nature or values. */
function headRows(rows: Row[]): number {
  const first = rows[0] ?? []
  const named = first.filter((cell) => cell.length > 0 && columnRole(textOf(cell)) !== 'value').length
  if (named === 0) return 0
  const second = rows[1]
  const isHead =
    second !== undefined &&
    second.every(
      (cell) =>
        cell.length === 0 ||
        columnRole(textOf(cell)) !== 'value' ||
        /年|目标|累计|基期|完成|现状|值$/u.test(textOf(cell)),
    ) &&
    !second.some((cell) => isNature.test(textOf(cell)))
  return isHead ? 2 : 1
}

function textOf(cell: Token[]): string {
  return cell.map((token) => token.text).join('')
}

function rolesOf(rows: Row[], heads: number): ColumnRole[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const data = rows.slice(heads).filter((row) => row.filter((cell) => cell.length > 0).length > 1)
  const columns = Array.from({ length: width }, (_, column) => column)
  if (heads > 0) {
    const roles = columns.map((column) =>
      columnRole(
        rows
          .slice(0, heads)
          .map((row) => textOf(row[column] ?? []))
          .join(''),
      ),
    )
    // 指标 over two columns: the first holds the groups.
    const empty = columns.filter((column) =>
      rows.slice(0, heads).every((row) => (row[column] ?? []).length === 0),
    )
    for (const column of empty) {
      const cells = data.map((row) => textOf(row[column] ?? [])).filter((text) => text !== '')
      if (roles[column - 1] === 'name' && cells.length > 0 && !cells.some((text) => isValue(text))) {
        roles[column] = 'name'
        roles[column - 1] = data.every((row) => /^\d{0,2}$/u.test(textOf(row[column - 1] ?? [])))
          ? 'number'
          : 'group'
      }
    }
    if (!roles.includes('name')) {
      const first = roles.findIndex((role) => role === 'value' || role === 'group')
      if (first >= 0) roles[first] = 'name'
    }
    return roles
  }
  let named = false
  return columns.map((column): ColumnRole => {
    const cells = data.map((row) => textOf(row[column] ?? [])).filter((text) => text !== '')
    if (cells.length > 0 && cells.every((text) => isNature.test(text))) return 'nature'
    if (!named && cells.length > 0 && cells.every((text) => /^\d{1,2}[.．、]?$/u.test(text))) return 'number'
    if (!named && cells.length < data.length * 0.6 && cells.every((text) => text.length <= 12)) return 'group'
    if (!named) {
      named = true
      return 'name'
    }
    return 'value'
  })
}

function isValue(text: string): boolean {
  return /^[〔[≥≤＞＜><]?\d|^[—–-]$/u.test(text)
}

function headerCells(rows: Row[], roles: ColumnRole[]): { type: 'cell'; children: Text[] }[] {
  const cells: Token[][] = []
  let before: Token[] = []
  for (const [column, role] of roles.entries()) {
    const cell = rows.flatMap((row) => row[column] ?? [])
    if (role === 'number' || role === 'group') {
      before.push(...cell)
      continue
    }
    cells.push([...(role === 'name' ? before : []), ...cell])
    if (role === 'name') before = []
  }
  const first = cells[0]
  if (before.length > 0 && first) first.unshift(...before)
  return cells.map((cell) => ({ type: 'cell', children: cell.length > 0 ? [textOfTokens(cell)] : [] }))
}

/** Rows, with a row that only goes on with the cells of the one before put into it. */
function mergedRows(rows: Row[], roles: ColumnRole[]): Row[] {
  const merged: Row[] = []
  const number = roles.indexOf('number')
  const name = roles.indexOf('name')
  for (const row of rows) {
    const last = merged.at(-1)
    const filled = row.filter((cell) => cell.length > 0)
    const first = filled[0]?.[0]?.text ?? ''
    const hasNumber =
      number >= 0
        ? (row[number] ?? []).length > 0
        : /^(?:\d{1,2}[.．、]|[（(]\d)/u.test(textOf(row[name] ?? []))
    const lastNumbered =
      last &&
      (number >= 0
        ? (last[number] ?? []).length > 0
        : /^(?:\d{1,2}[.．、]|[（(]\d)/u.test(textOf(last[name] ?? [])))
    const goesOn =
      last !== undefined &&
      filled.length > 0 &&
      !isNote(first) &&
      row.length > 1 &&
      !hasNumber &&
      !textOf(row[name] ?? []).startsWith('其中') &&
      ((row[name] ?? []).length === 0
        ? columnOf(row, roles) !== 'group'
        : lastNumbered === true &&
          filled.length < roles.length / 2 &&
          !row.some((cell) => isValue(textOf(cell))))
    if (goesOn) for (const [column, cell] of row.entries()) last[column] = [...(last[column] ?? []), ...cell]
    else merged.push([...row])
  }
  return merged
}

function indicatorOf(row: Row, roles: ColumnRole[]): Indicator {
  const indicator: Indicator = { type: 'indicator', id: '', children: [] }
  const lead = row.filter((_, column) => roles[column] === 'number').flat()
  for (const [column, role] of roles.entries()) {
    const cell = row[column] ?? []
    const children = cell.length > 0 ? [textOfTokens(cell)] : []
    if (role === 'name')
      indicator.children.push({
        type: 'indicatorName',
        children: [textOfTokens([...lead, ...cell])].filter((text) => text.value !== ''),
      })
    if (role === 'unit') indicator.children.push({ type: 'indicatorUnit', children })
    if (role === 'value') indicator.children.push({ type: 'indicatorValue', children })
    if (role === 'nature') indicator.children.push({ type: 'indicatorNature', children })
    if (role === 'bodies') indicator.children.push({ type: 'indicatorBodies', children })
  }
  // What stands beyond the columns of the header is kept as further values.
  for (const cell of row.slice(roles.length))
    if (cell.length > 0) indicator.children.push({ type: 'indicatorValue', children: [textOfTokens(cell)] })
  return indicator
}
