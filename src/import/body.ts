import { isMisreadNumber, markOf } from '../plan/mark.ts'
import type { FlatBlock } from '../plan/nest.ts'
import { standsAlone } from '../plan/nest.ts'
import { takeBox } from './box.ts'
import { boxStartAt } from './box-start.ts'
import type { Excerpt } from './excerpt.ts'
import { joinLines, sliceText } from './excerpt.ts'
import { setApart } from './layout.ts'
import type { Line } from './lines.ts'
import { reportParagraph, reportSpaces } from './oddities.ts'
import { paragraphOf } from './paragraph.ts'
import type { Draft } from './run-ins.ts'
import { firstSentenceEnd, markRunIns } from './run-ins.ts'
import { dashPoint, holdsStop } from './signs.ts'
import type { Context } from './context.ts'
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

function headingOrDraft(unit: Line[], next: Line | undefined, context: Context): FlatBlock | Draft {
  const { desk, outline } = context
  const excerpt = joinLines(unit)
  const { text } = excerpt
  const first = firstSentenceEnd(text)
  const line = unit[0]
  const mark = markOf(text)
  const takes = first > 0 ? (['heading', 'text', 'run-in'] as const) : (['heading', 'text'] as const)
  const answer = line ? desk.answer('heading', line, takes) : null
  if (answer === 'heading') {
    if (mark) outline.enter(mark)
    return headingOf(excerpt)
  }
  if (answer === 'text') return { type: 'draft', excerpt, runInEnd: 0, settled: true }
  if (answer === 'run-in') return { type: 'draft', excerpt, runInEnd: first, settled: true }
  if (mark && line) {
    if (isMisreadNumber(mark.number))
      desk.report(
        'number-misread',
        line,
        `Unexpected “${mark.number}”, took it as the number ${String(mark.ordinal)} and kept it as printed`,
        'warning',
        ['a letter of the text'],
      )
    if (/^[〇零一二三四五六七八九十百]+[,\s]?$/u.test(mark.number))
      desk.report(
        'number-without-dot',
        line,
        `Unexpected number ${mark.number} without 、, took it as that of a heading and kept it as printed`,
        'warning',
        ['words of the text'],
      )
    const sentence = holdsStop.test(text)
    const closed = /^[^。！？；：]{1,40}。$/u.test(text) && mark.rank < 7
    // A clause that goes on ends with a comma; a number that restarts in the middle of a list is still one.
    if (!sentence || closed) {
      outline.enter(mark)
      return headingOf(excerpt)
    }
    outline.enter(mark)
    const words = text.slice(mark.number.length, first)
    if (first > 0 && first <= 61 && !/[：；]/u.test(words) && (first <= 31 || !isStatement(words)))
      return { type: 'draft', excerpt, runInEnd: first }
    if (first > 0)
      desk.report(
        'number-without-heading',
        line,
        'Unexpected number before a long sentence, expected a heading; took it as text',
        'warning',
        ['its first sentence is a heading'],
      )
    return { type: 'draft', excerpt, runInEnd: 0 }
  }
  // ——多层次残疾人社会保障体系更加完善。残疾人…: a point with a sentence of its own as heading.
  if (dashPoint.test(text))
    return { type: 'draft', excerpt, runInEnd: /[；：]/u.test(text.slice(0, first)) ? 0 : first }
  if (standsAlone.test(text)) return headingOf(excerpt)
  if (line && isBareHeading(text, unit, next, context)) {
    const message = `Ambiguous line “${text}” without number and full stop, took it as a heading`
    if (desk.decide('heading-guessed', line, message, 'heading', ['heading', 'text']) === 'heading')
      return headingOf(excerpt)
  }
  return { type: 'draft', excerpt, runInEnd: 0 }
}

function headingOf(excerpt: Excerpt): FlatBlock {
  return { type: 'heading', id: '', level: 0, children: [sliceText(excerpt)] }
}

/** A date, a measure or somebody's words: no heading in a numbered list. */
function isStatement(words: string): boolean {
  return /^到?\s?\d{4}\s?年|[“”…]/u.test(words)
}

/** A few words that the setting gives a paragraph of its own. */
function isBareHeading(text: string, unit: Line[], next: Line | undefined, { layout }: Context): boolean {
  const line = unit[0]
  if (!line || !next || unit.length > 1 || text.length > 20 || text.length < 3) return false
  if (/[，。；：！？、）)”》\d|\t]/u.test(text) || !/^\p{Script=Han}+$/u.test(text)) return false
  return setApart(next, layout) ?? layout.measure === null
}
