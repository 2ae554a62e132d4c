import { areNoted, bearsNote } from './box-notes.ts'
import type { Place } from './box-place.ts'
import type { Context } from './context.ts'
import { isPrintedUnlikeBody } from './is-printed-unlike-body.ts'
import { lengthChanges } from './length-changes.ts'
import { styleChanges } from './style-changes.ts'

/** What tells that a box ends before a line, in the words of the message. */
export const signWords = {
  length: 'the line length changes',
  style: 'the item style changes',
  note: 'it ends with a note on who does it, and no item does',
  bodyNumber: 'the numbering of the body goes on',
  boxNumber: 'the numbering of the box does not go on',
  firstNumber: 'the items had no numbers',
}

export type EndSign = keyof typeof signWords

/** The signs that a box ends before a line. */
export function endSigns(place: Place, context: Context): EndSign[] {
  const { items, item, opened } = place
  const { measure } = context.layout
  const nextOfBody = opened ? context.outline.next(opened.rank) : 0
  const holds: Record<EndSign, boolean> = {
    length: measure !== null && lengthChanges(place, measure),
    style: styleChanges(place),
    note: bearsNote(place, context) && !areNoted(items),
    bodyNumber: nextOfBody > 1 && opened?.ordinal === nextOfBody && !isPrintedUnlikeBody(place, context),
    boxNumber: opened !== null && item.number !== null && opened.ordinal !== item.ordinal + 1,
    firstNumber: opened?.ordinal === 1 && item.number === null,
  }
  return (Object.keys(holds) as EndSign[]).filter((sign) => holds[sign])
}
