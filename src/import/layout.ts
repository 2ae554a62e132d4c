import { markOf } from '../plan/mark.ts'
import type { Line } from './lines.ts'
import { commonestWidth, measureOf, widthOf } from './measure.ts'
import { natureInRow } from './nature-in-row.ts'
import { endsSentence, holdsStop, startsResponsibility } from './signs.ts'

/** What the setting of a text tells about where its paragraphs begin. */
export interface Layout {
  /** Columns at which the body's lines were broken, null where they were not. */
  measure: number | null
  /** Lines break off anywhere within sentences, so that their length tells nothing. */
  ragged: boolean
  /** The first line of a paragraph is set in by two columns, and no other line is. */
  indented: boolean
  /** Blank lines stand between paragraphs, and not within them. */
  spaced: boolean
  /** Lines before which a blank line stands. */
  afterBlank: Set<Line>
}

/** The layout of all lines of a text; `filled` are those that are neither blank nor page furniture. */
export function layoutOf(lines: Line[], filled: Line[]): Layout {
  const afterBlank = blankBefore(lines, filled)
  const measure = measureOf(filled) ?? measureWithin(filled)
  return {
    measure,
    ragged: isRagged(filled, measure),
    indented: isIndented(filled),
    spaced: isSpaced(filled, afterBlank) && opensBehindBlanks(filled, afterBlank),
    afterBlank,
  }
}

/** True where a line is set in by two columns, as the first of a paragraph is. */
export function isSetIn(line: Line): boolean {
  return line.indent >= 1.5
}

/** True or false where the setting tells that a line opens a paragraph or does not; null where it does not tell. */
export function setApart(line: Line, layout: Layout): boolean | null {
  if (layout.indented) return isSetIn(line)
  return layout.spaced ? layout.afterBlank.has(line) : null
}

function blankBefore(lines: Line[], filled: Line[]): Set<Line> {
  const kept = new Set(filled)
  const found = new Set<Line>()
  let blank = false
  for (const line of lines) {
    if (line.text === '') blank = true
    else if (kept.has(line)) {
      if (blank) found.add(line)
      blank = false
    }
  }
  return found
}

function isRagged(filled: Line[], measure: number | null): boolean {
  const within = withinSentences(filled)
  const short = filled.filter(
    (line) => breaksSentence(line) && (measure === null || widthOf(line.text) < measure - 4),
  )
  return within.length >= 10 && short.length > within.length * 0.4
}

/** Most lines that open a sentence are set in, most lines within one are not. */
function isIndented(filled: Line[]): boolean {
  const within = withinSentences(filled)
  const setIn = filled.filter(isSetIn)
  const wrong = within.filter(isSetIn)
  return (
    setIn.length >= 5 &&
    setIn.length >= filled.length * 0.04 &&
    within.length >= 5 &&
    wrong.length <= within.length * 0.1
  )
}

function isSpaced(filled: Line[], afterBlank: Set<Line>): boolean {
  const within = withinSentences(filled)
  const wrong = within.filter((line) => afterBlank.has(line))
  const share = afterBlank.size / Math.max(1, filled.length)
  // One paragraph a line: nearly each stands behind a blank line.
  if (within.length < 5 && share >= 0.6) return afterBlank.size < filled.length - 1
  return afterBlank.size >= 5 && share >= 0.04 && within.length >= 5 && wrong.length <= within.length * 0.15
}

/** The measure of a text with many short lines: the commonest width of the lines in the middle of a sentence, if most have it. */
function measureWithin(filled: Line[]): number | null {
  const within = withinSentences(filled).filter(breaksSentence)
  const { width } = commonestWidth(within)
  const alike = within.filter((line) => Math.abs(Math.round(widthOf(line.text)) - width) <= 1)
  return alike.length >= 8 && alike.length >= within.length * 0.6 && width >= 15 ? width : null
}

/** Headings stand behind blank lines, so that those of a page's end are not the only ones. */
function opensBehindBlanks(filled: Line[], afterBlank: Set<Line>): boolean {
  const headings = filled.filter((line) => markOf(line.text) !== null && !holdsStop.test(line.text))
  return headings.filter((line) => afterBlank.has(line)).length >= headings.length / 3
}

/** The lines that go on with the sentence of the line before. */
function withinSentences(filled: Line[]): Line[] {
  return filled.filter((_, index) => index > 0 && breaksSentence(filled[index - 1]))
}

/** True where a line breaks off within a sentence of some length, so that no heading is meant. */
function breaksSentence(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length >= 12 &&
    !startsResponsibility.test(line.text) &&
    !natureInRow.test(line.text) &&
    (markOf(line.text) === null || holdsStop.test(line.text)) &&
    /[，、；：\p{Script=Han}]$/u.test(line.text) &&
    /[，。、；]/u.test(line.text) &&
    !endsSentence.test(line.text)
  )
}
