import type { Cell, IndicatorGroup, IndicatorTable, Text } from '../plan/tree.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { tokensOf } from './token.ts'
import { rowOf } from './indicator-row.ts'

const rowStart = /^(\d{1,2})[.．、]\s?(?!\d)/u
const rowEnd = /(?:预期性|约束性)$/u

/**
 * The indicator table at the head of `region`, and the number of lines it takes. A row reaches from its number to
 * its 属性; what is left over is the header row and the labels of row groups, which extraction put between the rows.
 */
export function indicatorTableOf(
  region: Line[],
  boxTitle: string,
  desk: Desk,
): { table: IndicatorTable; taken: number } {
  const table: IndicatorTable = { type: 'indicatorTable', children: [] }
  let columns = 1
  let group: IndicatorGroup | null = null
  let label: Line[] = []
  let index = 0
  const lastRow = lastRowEnd(region)
  while (index < lastRow) {
    const line = region[index]
    if (!line) break
    if (rowStart.test(line.text)) {
      const rowLines = linesOfRow(region, index)
      if (label.length > 0 || !group) {
        group = groupWith(label, desk)
        table.children.push(group)
        label = []
      }
      group.children.push(rowOf(rowLines, columns, desk))
      index += rowLines.length
    } else {
      if (!group && label.length === 0 && /^指标\S*\s/u.test(line.text)) {
        const cells = headerOf(line)
        table.children.push({ type: 'tableHeader', children: cells })
        // The first column holds the name; the last, where printed, the nature.
        columns = Math.max(1, cells.length - (/属性|性质/u.test(line.text) ? 2 : 1))
      } else {
        label.push(line)
      }
      index += 1
    }
  }
  reportEnd(region, index, boxTitle, desk)
  return { table, taken: index }
}

/** Index after the last line of the last row: rows count up by one from the first. */
function lastRowEnd(region: Line[]): number {
  let next = 0
  let end = 0
  for (let index = 0; index < region.length; index += 1) {
    const number = Number(rowStart.exec(region[index]?.text ?? '')?.[1] ?? Number.NaN)
    if (Number.isNaN(number) || (next > 0 && number !== next)) continue
    end = index + linesOfRow(region, index).length
    next = number + 1
    index = end - 1
  }
  return end
}

function linesOfRow(region: Line[], from: number): Line[] {
  for (let index = from; index < region.length; index += 1) {
    const text = region[index]?.text ?? ''
    if (index > from && rowStart.test(text)) return region.slice(from, index)
    if (rowEnd.test(text)) return region.slice(from, index + 1)
  }
  return region.slice(from, from + 1)
}

function groupWith(label: Line[], desk: Desk): IndicatorGroup {
  const group: IndicatorGroup = { type: 'indicatorGroup', children: [] }
  const first = label[0]
  if (!first) return group
  const text: Text = sliceText(joinLines(label))
  group.children.push({ type: 'groupLabel', children: [text] })
  desk.report(
    'row-group-guessed',
    first,
    `Ambiguous row group “${text.value}”, took the rows after it as its rows`,
  )
  return group
}

function headerOf(line: Line): Cell[] {
  return tokensOf([line]).map((token) => ({
    type: 'cell',
    children: [{ type: 'text', value: token.text, spans: [{ start: token.start, end: token.end }] }],
  }))
}

function reportEnd(region: Line[], index: number, boxTitle: string, desk: Desk): void {
  const line = region[index]
  if (!line) return
  const name = boxTitle.slice(0, 4).trim()
  desk.decide(
    'box-end-guessed',
    line,
    `Ambiguous end of ${name}, took line ${String(line.number)} as body (the rows of the table end)`,
    'body',
    ['body'],
  )
}
