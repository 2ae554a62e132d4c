import type { Box } from '../plan/tree.ts'
import { boundaryAfter } from './box-boundary.ts'
import type { BoxStart } from './box-start.ts'
import { joinApart, sliceText } from './excerpt.ts'
import { takeTable } from './table.ts'
import type { Line } from './lines.ts'
import { takeProjects } from './projects.ts'
import { startsTable } from './table-start.ts'
import type { Context } from './context.ts'

/** The box that begins at `lines[from]`, and the index of the first line after it. */
export function takeBox(
  lines: Line[],
  from: number,
  start: BoxStart,
  context: Context,
): { box: Box; next: number } {
  const { desk } = context
  const body = from + start.titleLines
  const box: Box = { type: 'box', id: '', number: start.number, level: 0, children: [] }
  if (start.titleLines > 0)
    box.children.push({ type: 'boxTitle', children: [sliceText(joinApart(lines.slice(from, body)))] })
  const limit = boundaryAfter(lines, body, context)
  const region = lines.slice(body, limit)
  const first = lines[from]
  if (region.length === 0) {
    if (first)
      desk.report('box-empty', first, 'Unexpected end of a box without an item or a row', 'warning', [
        'the title may be a reference to the box, not the box',
      ])
    return { box, next: body }
  }
  if (startsTable(region, 0)) {
    const taken = takeTable(region, first, context)
    if (taken) {
      box.children.push(taken.table, ...taken.notes)
      return { box, next: body + taken.taken }
    }
    // Nothing of it is a row: what has no title is no box.
    if (start.titleLines === 0) return { box, next: from }
  }
  const { blocks, taken } = takeProjects(region, first, context)
  box.children.push(...blocks)
  const projects = blocks.filter((block) => block.type === 'project').length
  if (first && projects === 1)
    desk.report('box-single-item', first, 'Unexpected box with one item only', 'info', [
      'its items may have been taken as one, or its end too early',
    ])
  return { box, next: body + taken }
}
