import { spoken } from '../../plan/words.ts'
import { toHtml, toText } from './entities.ts'

/** What an indicator's slot holds: its name as text and its cells as HTML. */
export interface IndicatorRow {
  name: string
  cells: string
}

/** <th scope="row">6.参保率（%）</th> */
const nameCell = /<th scope="row">(.*?)<\/th>/su
/** <td class="value">＞90</td> */
const valueCell = /<td class="value">(.*?)<\/td>/gsu
/** The unit at the end of a name: （%） or (户). */
const printedUnit = /[（(]([^（()）]{1,6})[）)]\s*$/u

/** Sets words beside the values whose signs a voice drops: ＞90 不低于…, and 未设目标 where none is printed. */
export function indicatorRow(slot: string): IndicatorRow {
  const name = toText(nameCell.exec(slot)?.[1] ?? '').trim()
  const unit = printedUnit.exec(name)?.[1] ?? null
  const cells = slot.trim().replace(valueCell, (cell, value: string) => {
    const words = spoken(toText(value), unit)
    if (words === null) return cell
    return `<td class="value">${value} <span class="words" data-added>${toHtml(words)}</span></td>`
  })
  return { name, cells }
}
