import type { Place } from './box-place.ts'
import { isUnfinished, settingBefore } from './box-setting.ts'
import { isFull, widthOf } from './measure.ts'

/** True where the line length of a box gives way to that of the body, `measure`, for good. */
export function lengthChanges(place: Place, measure: number): boolean {
  const { region, index, line } = place
  const { widest: inBox } = settingBefore(region, line)
  if (Math.abs(inBox - measure) <= 1.5 || !isBrokenElsewhere(place, measure)) return false
  const after = Math.max(0, ...region.slice(index, index + 60).map((each) => widthOf(each.text)))
  // The first line of a body paragraph lost its indent of two columns; a closing quote or dash may hang.
  const opensParagraph = Math.abs(widthOf(line.text) - (measure - 2)) <= 2
  return (
    Math.abs(after - measure) <= 3 && Math.abs(after - measure) < Math.abs(after - inBox) && opensParagraph
  )
}

/**
 * True where a line of the box that had to be broken, as a name in a line of its own had not, was not broken at the length
 * of the body, be it the first of its paragraph or not.
 */
function isBrokenElsewhere({ region, index, items }: Place, measure: number): boolean {
  const names = new Set(items.flatMap(({ ownLine, paragraphs: [name = []] }) => (ownLine ? name : [])))
  const from = Math.max(0, index - 60)
  return region.slice(from, index).some((line, at) => {
    const next = region[from + at + 1]
    if (!next || names.has(line) || !isUnfinished(line)) return false
    return widthOf(line.text) > measure + 1.5 || !isFull(line, next, measure - 2)
  })
}
