import type { Mark } from '../plan/mark.ts'
import { isMisreadNumber } from '../plan/mark.ts'
import type { FlatBlock } from '../plan/nest.ts'
import type { Context } from './context.ts'
import type { Excerpt } from './excerpt.ts'
import type { Desk } from './finding.ts'
import { headingOf } from './heading.ts'
import type { Line } from './lines.ts'
import type { Draft } from './run-ins.ts'
import { firstSentenceEnd } from './run-ins.ts'
import { holdsStop } from './signs.ts'

/** What a unit that begins with a number is: a heading, a paragraph that opens with one, or text. */
export function numberedBlock(
  excerpt: Excerpt,
  mark: Mark,
  line: Line,
  { desk, outline }: Context,
): FlatBlock | Draft {
  const { text } = excerpt
  reportMark(mark, line, desk)
  // A number that restarts in the middle of a list is still one.
  outline.enter(mark)
  const closed = /^[^。！？；：]{1,40}。$/u.test(text) && mark.rank < 7 // （一）加强组织领导。
  if (!holdsStop.test(text) || closed) return headingOf(excerpt)
  const first = firstSentenceEnd(text)
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

/** A date, a measure or somebody's words: no heading in a numbered list. */
function isStatement(words: string): boolean {
  return /^到?\s?\d{4}\s?年|[“”…]/u.test(words) // 到2025年，…
}

function reportMark(mark: Mark, line: Line, desk: Desk): void {
  if (isMisreadNumber(mark.number))
    desk.report(
      'number-misread',
      line,
      `Unexpected “${mark.number}”, took it as the number ${String(mark.ordinal)} and kept it as printed`,
      'warning',
      ['a letter of the text'],
    )
  // 三重点任务 and 三,重点任务
  if (/^[〇零一二三四五六七八九十百]+[,\s]?$/u.test(mark.number))
    desk.report(
      'number-without-dot',
      line,
      `Unexpected number ${mark.number} without 、, took it as that of a heading and kept it as printed`,
      'warning',
      ['words of the text'],
    )
}
