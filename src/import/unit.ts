import { boxTitleOf } from '../plan/box-title.ts'
import { markOf } from '../plan/mark.ts'
import { boxStartAt } from './box-start.ts'
import type { Context } from './context.ts'
import type { Line } from './lines.ts'
import { endsParagraph, endsWithComma } from './signs.ts'
import { unitGoesOn } from './unit-goes-on.ts'

/** The lines, from `lines[from]` on, that form one heading or one paragraph. */
export function takeUnit(lines: Line[], from: number, context: Context): Line[] {
  const unit: Line[] = []
  let soFar = ''
  for (let index = from; index < lines.length; index += 1) {
    const next = lines[index]
    if (!next) break
    const last = unit.at(-1)
    // The number of the unit itself is known before it is asked whether the next one fits.
    const mark = last ? null : markOf(next.text)
    if (mark) context.outline.enter(mark)
    const ends =
      last &&
      (!unitGoesOn({ unit, soFar, last, next, after: lines[index + 1] }, context) ||
        opensTable(last, lines, index, context))
    if (ends) break
    unit.push(next)
    soFar += next.text
  }
  return unit
}

/** True where a table, or its title, begins behind a finished sentence or a heading. */
function opensTable(last: Line, lines: Line[], index: number, context: Context): boolean {
  const line = lines[index]
  if (!line || context.desk.peek('line-break', line) === 'join') return false
  return (
    !endsWithComma.test(last.text) &&
    boxStartAt(lines, index, context) !== null &&
    (endsParagraph.test(last.text) || boxTitleOf(line.text) === null)
  )
}
