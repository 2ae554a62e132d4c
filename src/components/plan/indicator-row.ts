import { spokenCell } from '../../plan/words.ts'
import { toText } from './entities.ts'
import { xmlText } from '../../lib/xml-text.ts'

/** What an indicator's slot holds: its name as text, and its cells as HTML, the last one open for the row's link. */
export interface IndicatorRow {
  name: string
  cells: string
  last: { class: string; html: string }
}

/** <th scope="row">6.参保率（%）</th> */
const nameCell = /<th scope="row">(.*?)<\/th>/su
/** <td class="value">＞90</td> */
const dataCell = /<td class="(\w+)">(.*?)<\/td>/gsu
/** The unit at the end of a name: （%） or (户). */
const printedUnit = /[（(]([^（()）]{1,6})[）)]\s*$/u

/** Sets words beside the values whose signs a voice drops: ＞90（大于90%）, and 未设目标 where none is printed. */
export function indicatorRow(slot: string): IndicatorRow {
  const [head = '', printedName = ''] = nameCell.exec(slot) ?? []
  const name = toText(printedName).trim()
  const printed = [...slot.matchAll(dataCell)].map(([, kind = '', html = '']) => ({ class: kind, html }))
  const ownUnit = toText(printed.find((cell) => cell.class === 'unit')?.html ?? '').trim()
  const unit = printedUnit.exec(name)?.[1] ?? (ownUnit === '' ? null : ownUnit)
  const data = printed.length > 0 ? printed : [{ class: 'value', html: '' }]
  const several = data.filter((cell) => cell.class === 'value').length > 1
  const said = data.map((cell) =>
    cell.class === 'value' ? { ...cell, html: withWords(cell.html, unit, several) } : cell,
  )
  const last = said.pop() ?? { class: 'value', html: '' }
  const cells = said.map((cell) => `<td class="${cell.class}">${cell.html}</td>`).join('')
  return { name, cells: head + cells, last }
}

function withWords(value: string, unit: string | null, several: boolean): string {
  const words = spokenCell(toText(value), unit, several)
  if (words === null) return value
  // In brackets where something is printed, so that a voice pauses between the two.
  const beside = toText(value).trim() === '' ? xmlText(words) : `（${xmlText(words)}）`
  return `${value} <span class="words" data-added>${beside}</span>`
}
