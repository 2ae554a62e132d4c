import type { FlatBlock } from '../plan/nest.ts'
import { takeBox } from './box.ts'
import { boxStartAt } from './box-start.ts'
import type { Context } from './context.ts'
import { headingOrDraft } from './heading-or-draft.ts'
import type { Line } from './lines.ts'
import { reportParagraph, reportSpaces } from './oddities.ts'
import { paragraphOf } from './paragraph.ts'
import type { Draft } from './run-ins.ts'
import { markRunIns } from './run-ins.ts'
import { takeUnit } from './unit.ts'

/** Headings, paragraphs and boxes of the body lines (blank ones left out), in order, not yet nested. */
export function bodyOf(lines: Line[], context: Context): FlatBlock[] {
  const blocks: (FlatBlock | Draft)[] = []
  let index = 0
  while (index < lines.length) {
    const start = boxStartAt(lines, index, context)
    const taken = start ? takeBox(lines, index, start, context) : null
    if (taken && taken.next > index) {
      blocks.push(taken.box)
      index = taken.next
    } else {
      const unit = takeUnit(lines, index, context)
      reportParagraph(unit, context.desk)
      reportSpaces(unit, context.desk)
      blocks.push(headingOrDraft(unit, lines[index + unit.length], context))
      index += unit.length
    }
  }
  markRunIns(blocks, context.desk)
  return blocks.map((block) => (block.type === 'draft' ? paragraphOf(block.excerpt, block.runInEnd) : block))
}
