import { markOf } from '../plan/mark.ts'
import { standsAlone } from '../plan/nest.ts'
import type { Context } from './context.ts'
import { headingGoesOn } from './heading-goes-on.ts'
import { isNamesLine } from './names-line.ts'
import { namesGoOn } from './names-go-on.ts'
import { breaksAfterBracket, endsWithOpenNote, isOpen } from './open-end.ts'
import { opensStructure } from './opens-structure.ts'
import { opensWithNote } from './opens-with-note.ts'
import { paragraphGoesOn } from './paragraph-goes-on.ts'
import type { Layout } from './layout.ts'
import type { Seam } from './seam.ts'
import { mayBeBroken } from './seam.ts'
import { sentenceGoesOn } from './sentence-goes-on.ts'
import { endsParagraph, holdsStop, startsResponsibility } from './signs.ts'

/** True where the next line belongs to the heading or paragraph that was read so far. */
export function unitGoesOn(seam: Seam, context: Context): boolean {
  const { soFar, last, next, after } = seam
  const { layout, desk } = context
  const answer = desk.answer('line-break', next, ['join', 'break'])
  if (answer !== null) return answer === 'join'
  // No line of a typesetter begins with these signs.
  if (/^[，、。；：！？）》”’]/u.test(next.text)) return true
  const isHeading = markOf(soFar) !== null && !holdsStop.test(soFar)
  if (!isHeading && (startsResponsibility.test(next.text) || opensWithNote(next, after))) return true
  // The authors below a title are no beginning of what they wrote.
  if (isNamesLine(last.text)) return isNamesLine(next.text)
  if (isNextOfList(seam, layout) || standsAlone.test(soFar)) return false
  if (endsWithOpenNote(soFar))
    return (
      /[、，：；]$/u.test(last.text) ||
      (mayBeBroken(seam, layout) && namesGoOn(soFar, next, after, layout.measure ?? 0))
    )
  if (isHeading) return headingGoesOn(seam, context)
  // A bracket that is never closed ends with its paragraph: only a full line, or one without a full stop, goes on.
  const open = isOpen(soFar) && (!/[。！？][”’』」》）)]*$/u.test(last.text) || mayBeBroken(seam, layout))
  const ended =
    endsParagraph.test(last.text) && !(open && !opensStructure(next.text)) && !breaksAfterBracket(soFar)
  return ended ? paragraphGoesOn(seam, context) : sentenceGoesOn(seam, context)
}

/** 一是…。 二是…。 in paragraphs of their own, not one after the other within the lines of one. */
function isNextOfList(seam: Seam, layout: Layout): boolean {
  const { soFar, last, next, after } = seam
  const within = /[。；][二三四五六七八九十]是/u
  const runsOn = within.test(soFar) || within.test(next.text) || within.test(after?.text ?? '')
  return (
    !(runsOn && mayBeBroken(seam, layout)) &&
    /^[一二三四五六七八九]是/u.test(soFar) &&
    /^[二三四五六七八九十]是/u.test(next.text) &&
    endsParagraph.test(last.text)
  )
}
