import { joinLines } from './excerpt.ts'
import type { Item } from './item.ts'
import type { Line } from './lines.ts'
import { widthOf } from './measure.ts'
import { styleOf, styleOfItem } from './project-name.ts'
import { before } from './widest-before.ts'

/** Signs that a box ends before `region[index]`, each with its words for the message. */
export interface EndSigns {
  /** The line length gives way to that of the body for good. */
  length: boolean
  /** The item style changes: 名称␠正文 against 名称。正文, or no number where all had one. */
  style: boolean
}

/** The signs at `region[index]`; `opened` is the number that the line bears. */
export function endSigns(
  region: Line[],
  index: number,
  items: Item[],
  opened: { number: string; ordinal: number } | null,
  measure: number | null,
): EndSigns {
  return {
    length: measure !== null && lengthChanges(region, index, measure),
    style: styleChanges(region, index, items, opened),
  }
}

function lengthChanges(region: Line[], index: number, measure: number): boolean {
  const line = region[index]
  if (!line) return false
  // Only lines that had to be broken tell how wide the box is set.
  const { widest: inBox, broken } = before(region, line)
  if (broken === 0) return false
  // The first line of an item is two columns narrower, as in the body.
  if (broken < 2 && Math.abs(inBox - (measure - 2)) <= 1.5) return false
  const after = Math.max(0, ...region.slice(index, index + 60).map((each) => widthOf(each.text)))
  const first = widthOf(line.text)
  // The first line of a body paragraph lost its indent of two columns; a closing quote or dash may hang.
  const opensParagraph = Math.abs(first - (measure - 2)) <= 2
  return (
    Math.abs(inBox - measure) > 1.5 &&
    Math.abs(after - measure) <= 3 &&
    Math.abs(after - measure) < Math.abs(after - inBox) &&
    opensParagraph
  )
}

function styleChanges(
  region: Line[],
  index: number,
  items: Item[],
  opened: { number: string; ordinal: number } | null,
): boolean {
  const lines = region.slice(index, index + 3)
  if (opened === null && items.every((item) => item.number !== null)) return true
  const style = styleOf(items)
  if (style === 'line') return false
  const item = { number: opened?.number ?? null, ordinal: 0, paragraphs: [lines], ownLine: false }
  if (opened !== null) return styleOfItem(item) !== style
  // Items without numbers: a paragraph that bears no name in their manner is none of them.
  const text = joinLines(lines).text
  return styleOfItem(item) !== style || (style === 'stop' && !/^[^。，；：]{2,24}。/u.test(text))
}
