import { joinLines } from './excerpt.ts'
import type { Line } from './lines.ts'
import { widthOf } from './measure.ts'
import { styleOf, styleOfItem } from './project-name.ts'
import type { Item } from './item.ts'

/**
 * The signs that a box ends before `region[index]`: its line length gives way to that of the body for good, the
 * style of its items changes, its numbering does not go on. Two of the three close a box.
 */
export function evidenceOfEnd(
  region: Line[],
  index: number,
  items: Item[],
  isNext: boolean,
  ordinal: number | null,
  measure: number | null,
): string[] {
  const evidence: string[] = []
  if (measure !== null && lengthChanges(region, index, measure)) evidence.push('the line length changes')
  if (styleChanges(region, index, items, ordinal)) evidence.push('the item style changes')
  if (ordinal !== null && !isNext) evidence.push('the numbering restarts')
  return evidence
}

function lengthChanges(region: Line[], index: number, measure: number): boolean {
  const line = region[index]
  if (!line) return false
  const widest = (lines: Line[]): number => Math.max(0, ...lines.map((each) => widthOf(each.text)))
  const inBox = widest(region.slice(0, index))
  const after = widest(region.slice(index))
  const first = widthOf(line.text)
  // The first line of a body paragraph lost its indent of two columns; a closing quote or dash may hang.
  const opensParagraph = Math.abs(first - (measure - 2)) <= 2
  return Math.abs(inBox - measure) > 1.5 && Math.abs(after - measure) <= 3 && opensParagraph
}

function styleChanges(region: Line[], index: number, items: Item[], ordinal: number | null): boolean {
  if (ordinal === null) return items.every((item) => item.number !== null)
  const lines = region.slice(index, index + 3)
  const number = /^\D?\d+[.．、）)]?/u.exec(joinLines(lines).text)?.[0] ?? ''
  return styleOfItem({ number, ordinal, paragraphs: [lines] }) !== styleOf(items)
}
