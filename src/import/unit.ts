import { boxTitleOf } from '../plan/box-title.ts'
import { markOf } from '../plan/mark.ts'
import { standsAlone } from '../plan/nest.ts'
import { notesIn } from '../plan/responsibility-note.ts'
import { boxStartAt } from './box-start.ts'
import type { Context } from './context.ts'
import { joinLines } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { widthOf, widthOfFirstToken } from './measure.ts'
import { firstSentenceEnd } from './run-ins.ts'
import { dashPoint, endsParagraph, startsColophon, startsResponsibility } from './signs.ts'

/** True where a line opens something of its own: a numbered heading, a box, a ——, the colophon. */
export function opensStructure(text: string): boolean {
  return (
    markOf(text) !== null ||
    boxTitleOf(text) !== null ||
    dashPoint.test(text) ||
    startsColophon.test(text) ||
    standsAlone.test(text)
  )
}

/** The lines, from `lines[from]` on, that form one heading or one paragraph. */
export function takeUnit(lines: Line[], from: number, context: Context): Line[] {
  const unit: Line[] = []
  const mark = markOf(lines[from]?.text ?? '')
  // The number of the unit itself is known before it is asked whether the next one fits.
  if (mark) context.outline.enter(mark)
  let soFar = ''
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line) break
    if (
      unit.length > 0 &&
      (!continues(unit, soFar, line, lines[index + 1], context) || opensTable(unit, lines, index, context))
    )
      break
    unit.push(line)
    soFar += line.text
  }
  return unit
}

/** True where a table, or its title, begins behind a finished sentence or a heading. */
function opensTable(unit: Line[], lines: Line[], index: number, context: Context): boolean {
  const before = unit.at(-1)?.text ?? ''
  const line = lines[index]
  if (line && context.desk.peek('line-break', line) === 'join') return false
  return (
    !/[，、]$/u.test(before) &&
    boxStartAt(lines, index, context) !== null &&
    (endsParagraph.test(before) || boxTitleOf(lines[index]?.text ?? '') === null)
  )
}

/** No note on who does it is longer, in characters: what lies further back is not read again for every line. */
const noteLength = 1000

function continues(
  unit: Line[],
  soFar: string,
  next: Line,
  after: Line | undefined,
  context: Context,
): boolean {
  const { layout, desk } = context
  const forced = desk.answer('line-break', next, ['join', 'break'])
  if (forced !== null) return forced === 'join'
  const last = unit.at(-1)
  if (!last) return true
  // No line of a typesetter begins with these signs.
  if (/^[，、。；：！？）》”’]/u.test(next.text)) return true
  const openHeading = markOf(soFar) !== null && !/[。！？；：]/u.test(soFar)
  if (!openHeading && startsNote(next, after)) return true
  // 一是…。 二是…。 in paragraphs of their own.
  if (
    /^[一二三四五六七八九]是/u.test(soFar) &&
    /^[二三四五六七八九十]是/u.test(next.text) &&
    endsParagraph.test(last.text)
  )
    return false
  if (standsAlone.test(soFar)) return false
  if (endsWithOpenNote(soFar)) return /[、，：；]$/u.test(last.text) || isFull(last, next, layout)
  if (openHeading) return headingContinues(unit, next, after, context)
  // A bracket that is never closed ends with its paragraph: only a full line, or one without a full stop, goes on.
  const open = isOpen(soFar) && (!/[。！？][”’』」》）)]*$/u.test(last.text) || isFull(last, next, layout))
  const ended =
    endsParagraph.test(last.text) && !(open && !opensStructure(next.text)) && !breaksAfterBracket(soFar)
  return ended ? continuesEnded(unit, next, after, context) : continuesUnfinished(unit, next, layout, context)
}

/** The line before ends in the middle of a sentence. */
function continuesUnfinished(unit: Line[], next: Line, layout: Layout, context: Context): boolean {
  const { desk } = context
  const last = unit.at(-1)
  if (!last) return true
  const isText = /[，、]/u.test(last.text) || unit.length > 1 || /[，、：]$/u.test(last.text)
  // 脱贫户及低收入家庭中 / 一、二级重度残疾人: a mark in the middle of a sentence opens nothing.
  if (opensStructure(next.text)) return !opensHere(next, last, layout, context)
  if (layout.measure !== null) {
    const limit = unit.length === 1 ? layout.measure - 2 : layout.measure
    if (widthOf(last.text) + widthOfFirstToken(next.text) > limit) return true
    // A word that must not be broken, or a mark that must not open a line, leaves a few columns empty.
    if (widthOf(last.text) > limit - 4) return true
  }
  if (startsApart(next, layout) && !isText) return false
  if (isText && startsApart(next, layout) === false) return true
  if (layout.measure === null && isText) return true
  const message = `Unexpected end of a line before its sentence ends, took line ${String(next.number)} as its continuation`
  return desk.decide('line-end-guessed', next, message, 'join', ['join', 'break']) === 'join'
}

/** True where a line that looks like the start of something is one, though the sentence before it is not finished. */
function opensHere(next: Line, last: Line, layout: Layout, { outline }: Context): boolean {
  if (startsColophon.test(next.text)) return true
  const mark = markOf(next.text)
  const full = isFull(last, next, layout)
  const clauseGoesOn = /[，、：（“《]$|(?:见|和|与|及|或|的|第|至|按照|根据|中)$/u.test(last.text)
  if (mark)
    return (
      !clauseGoesOn && outline.fits(mark) && (!full || mark.ordinal > 1 || startsApart(next, layout) === true)
    )
  return !clauseGoesOn && !full
}

/** True or false where the setting tells that a line opens a paragraph or does not; null where it does not tell. */
function startsApart(next: Line, layout: Layout): boolean | null {
  if (layout.indented) return next.indent >= 1.5
  if (layout.spaced) return layout.afterBlank.has(next)
  return null
}

/** The line before ends a sentence, and perhaps its paragraph. */
function continuesEnded(unit: Line[], next: Line, after: Line | undefined, context: Context): boolean {
  const { layout } = context
  if (opensStructure(next.text)) return false
  const apart = startsApart(next, layout)
  if (apart !== null) return !apart
  if (layout.measure === null) return false
  const last = unit.at(-1)
  // The first line of a paragraph is two columns narrower: its indent was lost in extraction.
  const limit = unit.length === 1 ? layout.measure - 2 : layout.measure
  if (!last || widthOf(last.text) + widthOfFirstToken(next.text) <= limit) return false
  return continuesAfterFullStop(next, after, layout.measure, context.desk)
}

/** 健全残疾人社会保障体 / 系: the rest of a heading is short and holds no sentence. */
function headingContinues(
  unit: Line[],
  next: Line,
  after: Line | undefined,
  { layout, desk }: Context,
): boolean {
  const last = unit.at(-1)
  if (!last || opensStructure(next.text) || startsResponsibility.test(next.text)) return false
  if (layout.ragged && (markOf(last.text)?.rank ?? 0) >= 6) {
    // 1.巩固拓展残疾人脱贫攻坚成果，在乡村振兴中推进农村残 / 疾人工作。…: the first sentence is short enough for a heading.
    const words = unit.map((line) => line.text).join('')
    const first = firstSentenceEnd(words + next.text + (after?.text ?? ''))
    if (first > 0 && first <= 45 && first > words.length && first - words.length <= 20) return true
  }
  const width = widthOf(next.text)
  const sentence = /[。；：！？]/u.test(next.text)
  if (/[，、]$/u.test(last.text)) return !sentence || width > (layout.measure ?? 20) - 1
  if (layout.indented && next.indent < 1.5 && last.indent >= 1.5 && !sentence && unit.length < 3) return true
  if (layout.indented && next.indent >= 1.5 && last.indent >= 1.5 && last.indent < 3) return false
  if (layout.spaced && layout.afterBlank.has(next)) return false
  if (layout.measure !== null) {
    const limit = unit.length === 1 ? layout.measure - 2 : layout.measure
    const full = widthOf(last.text) + widthOfFirstToken(next.text) > limit
    if (full) return sentence ? width > layout.measure - 1 : width < layout.measure - 2
  }
  // A few words without a sentence between a heading and what follows it: the heading was broken, or an unnumbered one follows.
  const loose =
    !sentence &&
    !/[，、]/u.test(next.text) &&
    width <= 12 &&
    after !== undefined &&
    width + 6 < widthOf(after.text)
  if (!loose || layout.indented || layout.spaced || (layout.measure === null && widthOf(last.text) < 8))
    return false
  const message = `Ambiguous short line “${next.text}” after a heading, took it as the heading's end`
  return desk.decide('heading-end-guessed', next, message, 'join', ['join', 'break']) === 'join'
}

/** The line before is full and ends a sentence, so only the width of `next` tells a new paragraph from more of the old one. */
function continuesAfterFullStop(next: Line, after: Line | undefined, measure: number, desk: Desk): boolean {
  const width = widthOf(next.text)
  const room = after ? widthOfFirstToken(after.text) : 0
  if (after && width + room > measure) return true
  if (width >= measure - 1 && !endsParagraph.test(next.text)) return true
  if (after && room <= 1 && Math.abs(width - (measure - 2)) <= 0.5 && !endsParagraph.test(next.text))
    return false
  const message = `Ambiguous start of a paragraph, took line ${String(next.number)} as the continuation of the one before`
  return desk.decide('paragraph-break-guessed', next, message, 'join', ['join', 'break']) === 'join'
}

/** True where a text breaks off behind a bracket that ends no sentence: 乡镇（街道） / 残疾人服务设施建设 */
function breaksAfterBracket(whole: string): boolean {
  if (!/[）)]$/u.test(whole)) return false
  const text = whole.slice(-noteLength)
  const from = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
  return (
    notesIn(text).at(-1)?.end !== text.length &&
    !/[。；！？”]$/u.test(text.slice(0, Math.max(0, from))) &&
    !/[。；！？]/u.test(text.slice(from))
  )
}

/** True where a text ends with a note without brackets, which ends with its line: 责任单位：区残联、区财政局 */
function endsWithOpenNote(whole: string): boolean {
  const text = whole.slice(-noteLength)
  const note = notesIn(text).at(-1)
  return note?.end === text.length && !/[（(]/u.test(text.charAt(note.start))
}

function isFull(last: Line, next: Line, { measure }: Layout): boolean {
  return measure !== null && widthOf(last.text) + widthOfFirstToken(next.text) > measure - 2
}

/** True where a line begins with a note on who does it, whatever its form. */
function startsNote(next: Line, after: Line | undefined): boolean {
  if (startsResponsibility.test(next.text)) return true
  if (!/^[（(]/u.test(next.text) || markOf(next.text)) return false
  const { text } = joinLines(after ? [next, after] : [next])
  return notesIn(next.text, next.bareNotes)[0]?.start === 0 || notesIn(text, next.bareNotes)[0]?.start === 0
}

/** True while a bracket or quotation mark of the text is still to be closed: （牵头单位： */
export function isOpen(whole: string): boolean {
  const text = whole.slice(-noteLength)
  const count = (sign: string): number => text.split(sign).length - 1
  return ['（）', '《》', '“”'].some((pair) => count(pair.charAt(0)) > count(pair.charAt(1)))
}
