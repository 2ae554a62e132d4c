import { boxStartAt } from './box-start.ts'
import type { Context } from './context.ts'
import type { Line } from './lines.ts'

/**
 * Index in a box's region up to which an editor has said that the box goes on, 0 where nothing was said: the first line
 * told to be `body`, or else the last told to be `box`. What follows the next box or table is not about this one.
 */
export function toldEnd(region: Line[], context: Context): number {
  let told = 0
  for (const [index, line] of region.entries()) {
    const answer = context.desk.peek('box-end-guessed', line)
    if (answer === null) continue
    if (nextBox(region, told, index, context)) break
    if (answer === 'body') return index
    if (answer === 'box') told = index
  }
  return told
}

function nextBox(region: Line[], from: number, to: number, context: Context): boolean {
  for (let index = from + 1; index < to; index += 1)
    if (boxStartAt(region, index, context) !== null) return true
  return false
}
