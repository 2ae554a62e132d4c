import type { Mark } from '../plan/mark.ts'
import { markOf } from '../plan/mark.ts'
import type { Desk } from './finding.ts'
import type { Item } from './item.ts'
import type { Line } from './lines.ts'

/** Reports the number of an item that is not the next one after `before`, and one without its dot. */
export function reportItemNumber(opened: Mark, before: Item, line: Line, desk: Desk): void {
  if (opened.ordinal !== before.ordinal + 1)
    desk.report(
      ruleOf(opened.ordinal, before.ordinal),
      line,
      `Unexpected number ${opened.number} after ${String(before.ordinal)}, kept as printed`,
      'warning',
      ['a number of the body, after the end of the box'],
    )
  // 01 needs none.
  if (markOf(line.text) === null && !opened.number.startsWith('0'))
    desk.report(
      'number-without-dot',
      line,
      `Unexpected number without its dot, took “${opened.number}” as the number of a project`,
      'warning',
      ['a number that belongs to the words after it'],
    )
}

function ruleOf(ordinal: number, before: number): string {
  if (ordinal === before) return 'number-duplicate'
  return ordinal === 1 ? 'number-restarts' : 'number-gap'
}
