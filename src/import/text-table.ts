import type { IndicatorGroup, IndicatorTable } from '../plan/tree.ts'
import type { Desk } from './finding.ts'
import { groupWith, takePieces } from './group-label.ts'
import { headLines } from './header-lines.ts'
import { rowOf } from './indicator-row.ts'
import type { Line } from './lines.ts'
import { natureInRow } from './nature-in-row.ts'
import { reportRowNumbers } from './report-row-numbers.ts'
import { reportRow } from './table-row.ts'
import { takeNameEnd } from './take-name-end.ts'
import { textHeader } from './text-header.ts'
import { rowsOf } from './text-rows.ts'
import { valueColumnsOf } from './value-columns.ts'

/**
 * The indicator table at the head of `region`, whose cells only white space separates, and the number of lines it
 * takes. A row reaches from its number to its 属性; what is left over is the header and the labels of row groups, which
 * extraction put between the rows.
 */
export function textTableOf(region: Line[], desk: Desk): { table: IndicatorTable; taken: number } {
  const table: IndicatorTable = { type: 'indicatorTable', children: [] }
  const rows = rowsOf(region)
  const first = rows[0]?.from ?? 0
  const heads = headLines(region.slice(0, first))
  const header = textHeader(region.slice(0, heads), valueColumnsOf(region, rows))
  if (header.cells.length > 0) table.children.push({ type: 'tableHeader', children: header.cells })
  const nature = rows.some(({ to }) => natureInRow.test(region[to - 1]?.text ?? ''))
  let group: IndicatorGroup | null = null
  let taken = heads
  for (const { from, to } of rows) {
    let label = region.slice(taken, from)
    const before = group?.children.at(-1)
    if (before?.type === 'indicator') label = takeNameEnd(before, label)
    if (group) label = takePieces(group, label)
    if (label.length > 0 || !group) {
      group = groupWith(label, desk)
      table.children.push(group)
    }
    const lines = region.slice(from, to)
    const indicator = rowOf(lines, header.columns, desk)
    reportRow(indicator, lines[0], nature, desk)
    group.children.push(indicator)
    taken = to
  }
  reportRowNumbers(region, rows, desk)
  const rest = region.slice(taken, taken + 1)
  // 公共服务 below the last row: the end of its label.
  if (group && /^\p{Script=Han}{1,4}$/u.test(rest[0]?.text ?? '')) taken += 1 - takePieces(group, rest).length
  return { table, taken }
}
