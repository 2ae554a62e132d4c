import { markOf } from '../plan/mark.ts'
import type { Context } from './context.ts'
import { setApart } from './layout.ts'
import { isFull, widthOf } from './measure.ts'
import { opensStructure } from './opens-structure.ts'
import type { Seam } from './seam.ts'
import { columnsOf, mayBeBroken } from './seam.ts'
import { startsColophon } from './signs.ts'

/** True where the next line goes on with a sentence that the line before has not ended. */
export function sentenceGoesOn(seam: Seam, context: Context): boolean {
  const { unit, last, next } = seam
  const { layout, desk } = context
  // 脱贫户及低收入家庭中 / 一、二级重度残疾人: a mark in the middle of a sentence opens nothing.
  if (opensStructure(next.text)) return !opensHere(seam, context)
  if (layout.measure !== null) {
    const columns = columnsOf(seam, layout.measure)
    // A word that must not be broken, or a mark that must not open a line, leaves a few columns empty.
    if (isFull(last, next, columns) || widthOf(last.text) > columns - 4) return true
  }
  const isText = unit.length > 1 || /[，、]|：$/u.test(last.text)
  const apart = setApart(next, layout)
  if (apart === true && !isText) return false
  if (isText && (apart === false || layout.measure === null)) return true
  const message = `Unexpected end of a line before its sentence ends, took line ${String(next.number)} as its continuation`
  return desk.decide('line-end-guessed', next, message, 'join', ['join', 'break']) === 'join'
}

/** 将低收入家庭中, 按照《, 见: words after which a clause must go on. */
const clauseGoesOn = /[，、：（“《]$|(?:见|和|与|及|或|的|第|至|按照|根据|中)$/u

/** True where a line that looks like the start of something is one, though the sentence before it is not finished. */
function opensHere(seam: Seam, { outline, layout }: Context): boolean {
  const { last, next } = seam
  if (startsColophon.test(next.text)) return true
  if (clauseGoesOn.test(last.text)) return false
  const full = mayBeBroken(seam, layout)
  const mark = markOf(next.text)
  if (!mark) return !full
  return outline.fits(mark) && (!full || mark.ordinal > 1 || setApart(next, layout) === true)
}
