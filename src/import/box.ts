import { boxTitleOf, markOf } from '../plan/mark.ts'
import type { Box } from '../plan/tree.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import { indicatorTableOf } from './indicator-table.ts'
import type { Line } from './lines.ts'
import { takeProjects } from './projects.ts'
import { startsColophon } from './signs.ts'

/** Closes an indicator row. */
export const natureAtEnd = /(?:预期性|约束性)$/u

/** The box whose title stands at `lines[from]`, and the index of the first line after it. */
export function takeBox(
  lines: Line[],
  from: number,
  measure: number | null,
  desk: Desk,
): { box: Box; next: number } {
  const title = joinLines(lines.slice(from, from + 1))
  const box: Box = {
    type: 'box',
    id: '',
    number: boxTitleOf(title.text)?.number ?? null,
    level: 0,
    children: [{ type: 'boxTitle', children: [sliceText(title)] }],
  }
  const limit = boundaryAfter(lines, from)
  const region = lines.slice(from + 1, limit)
  const rows = region.filter((line) => natureAtEnd.test(line.text)).length
  if (rows >= 2 || region.slice(0, 3).some((line) => /^指标\S*\s.*(?:目标|属性|年)/u.test(line.text))) {
    const { table, taken } = indicatorTableOf(region, title.text, desk)
    box.children.push(table)
    return { box, next: from + 1 + taken }
  }
  const { blocks, taken } = takeProjects(region, title.text, measure, desk)
  box.children.push(...blocks)
  return { box, next: from + 1 + taken }
}

/** Index of the line that must be outside the box: a higher heading, another box, the colophon, the end. */
function boundaryAfter(lines: Line[], from: number): number {
  const itemRank = markOf(lines[from + 1]?.text ?? '')?.rank ?? 6
  for (let index = from + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? ''
    const before = lines[index - 1]?.text ?? ''
    const closed = index === from + 1 || /[。！？；：”）)]$/u.test(before) || natureAtEnd.test(before)
    const rank = markOf(text)?.rank
    if (startsColophon.test(text)) return index
    if (closed && (boxTitleOf(text) || (rank !== undefined && rank < Math.min(itemRank, 6)))) return index
  }
  return lines.length
}
