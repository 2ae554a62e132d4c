import { boxTitleOf, markOf } from '../plan/mark.ts'
import type { FlatBlock } from '../plan/nest.ts'
import { takeBox } from './box.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { reportParagraph, reportSpaces } from './oddities.ts'
import { paragraphOf } from './paragraph.ts'
import type { Draft } from './run-ins.ts'
import { firstSentenceEnd, markRunIns } from './run-ins.ts'
import { takeUnit } from './unit.ts'

/** Headings, paragraphs and boxes of the body lines (blank ones left out), in order, not yet nested. */
export function bodyOf(lines: Line[], measure: number | null, desk: Desk): FlatBlock[] {
  const blocks: (FlatBlock | Draft)[] = []
  let index = 0
  while (index < lines.length) {
    if (boxTitleOf(lines[index]?.text ?? '')) {
      const { box, next } = takeBox(lines, index, measure, desk)
      blocks.push(box)
      index = next
    } else {
      const unit = takeUnit(lines, index, measure, desk)
      reportParagraph(unit, desk)
      reportSpaces(unit, desk)
      blocks.push(headingOrDraft(unit, desk))
      index += unit.length
    }
  }
  markRunIns(blocks, desk)
  return blocks.map((block) => (block.type === 'draft' ? paragraphOf(block.excerpt, block.runInEnd) : block))
}

function headingOrDraft(unit: Line[], desk: Desk): FlatBlock | Draft {
  const excerpt = joinLines(unit)
  const { text } = excerpt
  const first = firstSentenceEnd(text)
  if (markOf(text)) {
    const sentence = /[。！？；：]/u.test(text)
    const closed = /^[^。！？；：]{1,40}。$/u.test(text)
    if (!sentence || closed) return { type: 'heading', id: '', level: 0, children: [sliceText(excerpt)] }
    if (first > 0 && first <= 61) return { type: 'draft', excerpt, runInEnd: first }
    const line = unit[0]
    if (line)
      desk.report(
        'number-without-heading',
        line,
        'Unexpected number before a long sentence, expected a heading; took it as text',
      )
  }
  // ——多层次残疾人社会保障体系更加完善。残疾人…: a point with a sentence of its own as heading.
  return { type: 'draft', excerpt, runInEnd: text.startsWith('——') ? first : 0 }
}
