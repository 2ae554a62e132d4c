import type { Context } from './context.ts'
import { setApart } from './layout.ts'
import { isFull, widthOf, widthOfFirstToken } from './measure.ts'
import { opensStructure } from './opens-structure.ts'
import type { Seam } from './seam.ts'
import { columnsOf } from './seam.ts'
import { endsParagraph } from './signs.ts'

/** True where the next line goes on with the paragraph, though the line before ends a sentence. */
export function paragraphGoesOn(seam: Seam, context: Context): boolean {
  const { last, next } = seam
  const { measure } = context.layout
  if (opensStructure(next.text)) return false
  const apart = setApart(next, context.layout)
  if (apart !== null) return !apart
  if (measure === null || !isFull(last, next, columnsOf(seam, measure))) return false
  return goesOnByWidth(seam, measure, context)
}

/** The line before is full and ends a sentence, so only the width of `next` tells a new paragraph from more of the old one. */
function goesOnByWidth({ next, after }: Seam, measure: number, { desk }: Context): boolean {
  const width = widthOf(next.text)
  if (after && isFull(next, after, measure)) return true
  if (!endsParagraph.test(next.text)) {
    if (width >= measure - 1) return true
    // It is as wide as the first line of a paragraph, and its next sign, with a stop behind it, would have fitted into any other.
    if (after && widthOfFirstToken(after.text) <= 2 && Math.abs(width - (measure - 2)) <= 0.5) return false
  }
  const message = `Ambiguous start of a paragraph, took line ${String(next.number)} as the continuation of the one before`
  return desk.decide('paragraph-break-guessed', next, message, 'join', ['join', 'break']) === 'join'
}
