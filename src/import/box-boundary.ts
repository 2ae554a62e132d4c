import { boxTitleOf } from '../plan/box-title.ts'
import type { Mark } from '../plan/mark.ts'
import { chapterRank, markOf } from '../plan/mark.ts'
import { boxStartAt } from './box-start.ts'
import { closesSentence } from './closes-sentence.ts'
import type { Context } from './context.ts'
import { usualRank, widestGap } from './item-number.ts'
import type { Line } from './lines.ts'
import { isMarkedRow } from './marked-row.ts'
import { widthOf } from './measure.ts'
import { natureAtEnd } from './nature-in-row.ts'
import { numberedLabelAt } from './numbered-label.ts'
import { numberAt } from './row-number-at.ts'
import type { OutlineState } from './outline-state.ts'
import { holdsStop, startsColophon } from './signs.ts'

/** Index of the line that must be outside the box: a higher heading, another box, the colophon, the end. */
export function boundaryAfter(lines: Line[], from: number, context: Context): number {
  const { outline, desk } = context
  const itemRank = markOf(lines[from]?.text ?? '')?.rank ?? usualRank
  const listed = new Set<number>()
  // The number of the last label between the rows of a table.
  let labels = 0
  // 3. below items numbered （一）, none of which has a 1. and 2. of its own: the body goes on.
  const opensNoList = ({ rank, ordinal }: Mark): boolean => ordinal > 1 && !listed.has(rank)
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line) break
    const { text } = line
    const before = lines[index - 1]?.text ?? ''
    if (startsColophon.test(text)) return index
    if (desk.answer('role', line, ['box-title'])) return index
    if (desk.answer('box-end-guessed', line, ['box'])) continue
    // A label between two rows opens nothing.
    if (isMarkedRow(before) && isMarkedRow(lines[index + 1]?.text ?? '') && !isMarkedRow(text)) continue
    const label = numberedLabelAt(lines, index)
    if (label && (label.ordinal === labels + 1 || numberAt(lines[index + 1]?.text ?? '') !== 1)) {
      labels = label.ordinal
      continue
    }
    const mark = markOf(text)
    const isTitle = boxTitleOf(text) !== null
    if (mark === null && !isTitle) continue
    const closed =
      index === from ||
      /[：）)]$/u.test(before) ||
      natureAtEnd.test(before) ||
      closesSentence(lines.slice(Math.max(from, index - 8), index))
    // A heading of the body right below the title: the box is empty.
    if (index === from && mark && mark.ordinal > 1 && (outline.fits(mark) || skipsNumbers(mark, outline)))
      return index
    if (isTitle && (closed || !/[，、的和与及见]$/u.test(before)) && boxStartAt(lines, index, context))
      return index
    if (mark === null) continue
    if (mark.rank > itemRank && closed && outline.fits(mark) && opensNoList(mark)) return index
    listed.add(mark.rank)
    const headingLike = !/[。；！？]/u.test(text) && outline.fits(mark) && !/[，、（]$/u.test(before)
    // （四）主要目标 behind items of the form （一）名称。说明
    if (
      mark.rank === itemRank &&
      index > from &&
      headingLike &&
      closed &&
      isWhole(line, lines[from], context)
    )
      return index
    if (mark.rank >= Math.min(itemRank, usualRank)) continue
    if (closed || headingLike) return index
  }
  return lines.length
}

/** True for a chapter of the body behind a gap: 六、 after 四、 */
function skipsNumbers(mark: Mark, outline: OutlineState): boolean {
  const next = outline.next(mark.rank)
  return mark.rank <= chapterRank && next > 1 && mark.ordinal > next && mark.ordinal <= next + widestGap
}

/** True where a line that holds no sentence is not broken, though the first item holds one in its first line. */
function isWhole(line: Line, first: Line | undefined, { layout: { measure } }: Context): boolean {
  return holdsStop.test(first?.text ?? '') && (measure === null || widthOf(line.text) < measure * 0.7)
}
