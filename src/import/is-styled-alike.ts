import { joinLines } from './excerpt.ts'
import type { Item } from './item.ts'
import { isPadded, numberOf } from './item-number.ts'
import { itemOpening } from './item-opening.ts'
import type { Line } from './lines.ts'
import { styleOf, styleOfItem } from './project-name.ts'

/** True where lines with a number part name and text as the items do, and as the body never does: 3.名称 说明, （三）阳光家园计划。说明 */
export function isStyledAlike(lines: Line[], items: Item[]): boolean {
  const number = numberOf(lines[0]?.text ?? '', undefined, innermost)?.number ?? null
  if (number !== null && isPadded(number) && items.every((item) => isPadded(item.number ?? ''))) return true
  const style = styleOf(items)
  if (style === 'stop')
    return isProject(lines, number) && items.every((item) => isProject(item.paragraphs[0] ?? [], item.number))
  return (
    style !== 'line' && styleOfItem({ number, ordinal: 0, paragraphs: [lines], ownLine: false }) === style
  )
}

/** Rank of ①: a number of any kind. */
const innermost = 8

/** （三）阳光家园计划。说明 */
function isProject(lines: Line[], number: string | null): boolean {
  return (
    itemOpening(
      joinLines(lines.slice(0, 3))
        .text.slice(number?.length ?? 0)
        .trimStart(),
    ) === 'name'
  )
}
