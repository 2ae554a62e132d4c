import { nameAndUnit } from '../../plan/collect-indicators.ts'
import { plainText } from '../../plan/plain-text.ts'
import type { Indicator, IndicatorGroup, IndicatorTable } from '../../plan/tree.ts'
import { spokenCell } from '../../plan/words.ts'
import type { FlowBlock, FlowCell, FlowTable, Piece } from './flow.ts'
import { ours, printed } from './flow.ts'

/**
 * An indicator table as flat tables, one a row group, each followed by the editor's notes on its rows. The printed heads stand in the
 * first; in those after it, and where none are printed, the heads are ours.
 */
export function tableBlocks(table: IndicatorTable): FlowBlock[] {
  const header = table.children.find((child) => child.type === 'tableHeader')
  const groups = table.children.filter((child) => child.type === 'indicatorGroup')
  const heads = header?.children.map((cell) => plainText(cell)) ?? ourHeads(groups)
  return groups.flatMap((group, at) => {
    const by: Piece['by'] = header !== undefined && at === 0 ? 'plan' : 'us'
    const rows = group.children.filter((child) => child.type === 'indicator')
    return [
      {
        type: 'table',
        caption: captionOf(group),
        heads: heads.map((text) => ({ text, by })),
        rows: rows.map((row) => rowOf(row, heads.length)),
      } satisfies FlowTable,
      ...rows.flatMap((row): FlowBlock[] =>
        row.note === undefined ? [] : [{ type: 'note', text: row.note, about: nameOf(row) }],
      ),
    ]
  })
}

function captionOf(group: IndicatorGroup): Piece {
  const label = group.children.find((child) => child.type === 'groupLabel')
  return label ? printed(plainText(label)) : ours('指标和目标')
}

/** A word of ours for each cell of the row that has most: 指标, 单位, 目标, 属性, 负责单位. */
function ourHeads(groups: IndicatorGroup[]): string[] {
  const rows = groups.flatMap(({ children }) => children.filter((child) => child.type === 'indicator'))
  const longest = rows.reduce<Indicator['children']>(
    (most, { children }) => (children.length > most.length ? children : most),
    [],
  )
  return longest.map(({ type }) => headWords[type])
}

const headWords = {
  indicatorName: '指标',
  indicatorUnit: '单位',
  indicatorValue: '目标',
  indicatorNature: '属性',
  indicatorBodies: '负责单位',
}

function nameOf(row: Indicator): string {
  return plainText(row.children.find(({ type }) => type === 'indicatorName') ?? { type: 'text', value: '' })
}

/** A row's cells, as many as there are heads at least; a row without a value says 未设目标. */
function rowOf(row: Indicator, columns: number): FlowTable['rows'][number] {
  const own = row.children.find(({ type }) => type === 'indicatorUnit')
  const ownUnit = own ? plainText(own).trim() : ''
  const unit = nameAndUnit(nameOf(row)).unit ?? (ownUnit === '' ? null : ownUnit)
  const several = row.children.filter(({ type }) => type === 'indicatorValue').length > 1
  const cells = row.children.map((child): FlowCell => ({
    printed: plainText(child),
    said: child.type === 'indicatorValue' ? spokenCell(plainText(child), unit, several) : null,
  }))
  if (!row.children.some(({ type }) => type === 'indicatorValue'))
    cells.splice(own ? 2 : 1, 0, { printed: '', said: '未设目标' })
  while (cells.length < columns) cells.push({ printed: '', said: null })
  return { id: row.id, cells }
}
