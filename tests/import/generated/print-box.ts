import type { ModelBox, ModelItem, ModelRow } from './plan-model.ts'
import { printedBoxTitle } from './printed-box.ts'
import { printedItem } from './printed-item.ts'
import { printedTable } from './printed-table.ts'
import type { Sheet } from './sheet.ts'

/** Prints a box, the `ordinal`th of its plan, with its items or rows. */
export function printBox(sheet: Sheet, box: ModelBox, ordinal: number): void {
  const title = box.type === 'table' ? '残疾人保障和发展主要指标' : box.title
  const { printed, number } = printedBoxTitle(title, ordinal, sheet.style)
  sheet.piece(printed, 'line')
  sheet.facts.boxes.push(`${number} | ${title} | ${box.type === 'table' ? 'indicators' : 'projects'}`)
  if (box.type === 'table') table(sheet, box.rows)
  else for (const [index, item] of box.items.entries()) printItem(sheet, item, index + 1)
}

function printItem(sheet: Sheet, item: ModelItem, ordinal: number): void {
  const { itemNotes } = sheet.style
  const isNoted = itemNotes === 'all' || (itemNotes === 'some' && item.noted)
  const note = isNoted ? sheet.note(item.bodies) : ''
  const { printed, fact } = printedItem(item, ordinal, note, sheet.style)
  sheet.piece(printed, 'box')
  sheet.facts.items.push(fact)
}

function table(sheet: Sheet, rows: ModelRow[]): void {
  const { lines, facts, bodies } = printedTable(rows, sheet.style, sheet.model.place.level)
  for (const line of lines) sheet.piece(line, 'line')
  sheet.facts.rows.push(...facts)
  sheet.facts.bodies.push(...bodies)
}
