import type { Place } from './box-place.ts'
import { settingBefore } from './box-setting.ts'
import { widthOf } from './measure.ts'

/** True where the line length of a box gives way to that of the body, `measure`, for good. */
export function lengthChanges({ region, index, line, items }: Place, measure: number): boolean {
  const { widest: inBox, broken: unfinished } = settingBefore(region, line)
  const names = items.flatMap(({ ownLine, paragraphs: [name = []] }) => (ownLine ? name : []))
  // Only lines that had to be broken tell how wide the box is set: a name in a line of its own had not.
  const broken = unfinished - names.length
  if (broken <= 0) return false
  // The first line of an item is two columns narrower, as in the body.
  if (broken < 2 && Math.abs(inBox - (measure - 2)) <= 1.5) return false
  const after = Math.max(0, ...region.slice(index, index + 60).map((each) => widthOf(each.text)))
  // The first line of a body paragraph lost its indent of two columns; a closing quote or dash may hang.
  const opensParagraph = Math.abs(widthOf(line.text) - (measure - 2)) <= 2
  return (
    Math.abs(inBox - measure) > 1.5 &&
    Math.abs(after - measure) <= 3 &&
    Math.abs(after - measure) < Math.abs(after - inBox) &&
    opensParagraph
  )
}
