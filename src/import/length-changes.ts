import type { Place } from './box-place.ts'
import { settingBefore } from './box-setting.ts'
import { isFull, widthOf } from './measure.ts'
import { endsSentence } from './signs.ts'

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

/** True where a line of the box that had to be broken was not broken at the length of the body. */
function isBrokenElsewhere({ items }: Place, measure: number): boolean {
  const paragraphs = items
    .slice(-20)
    .flatMap((item) => (item.ownLine ? item.paragraphs.slice(1) : item.paragraphs))
  return paragraphs.some((lines) =>
    lines.slice(0, -1).some((line, at) => {
      const next = lines[at + 1]
      // A note may follow in a line of its own.
      if (endsSentence.test(line.text)) return false
      // The first line of a paragraph may be two columns narrower.
      return next && (widthOf(line.text) > measure + 1.5 || !isFull(line, next, measure - 2))
    }),
  )
}
