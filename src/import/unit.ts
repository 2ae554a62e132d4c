import { boxTitleOf, markOf } from '../plan/mark.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { widthOf, widthOfFirstToken } from './measure.ts'
import { endsParagraph, startsColophon, startsResponsibility } from './signs.ts'

/** True where a line opens something of its own: a numbered heading, a box, a ——, the colophon. */
export function opensStructure(text: string): boolean {
  return (
    markOf(text) !== null || boxTitleOf(text) !== null || text.startsWith('——') || startsColophon.test(text)
  )
}

/** The lines, from `lines[from]` on, that form one heading or one paragraph. `measure` as from `measureOf`. */
export function takeUnit(lines: Line[], from: number, measure: number | null, desk: Desk): Line[] {
  const unit: Line[] = []
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line) break
    if (unit.length > 0 && !continues(unit, line, lines[index + 1], measure, desk)) break
    unit.push(line)
  }
  return unit
}

function continues(
  unit: Line[],
  next: Line,
  after: Line | undefined,
  measure: number | null,
  desk: Desk,
): boolean {
  const last = unit.at(-1)
  if (!last) return true
  const soFar = unit.map((line) => line.text).join('')
  const openHeading = markOf(soFar) !== null && !/[。！？；：]/u.test(soFar)
  if (boxTitleOf(soFar)) return false
  if (!openHeading && startsResponsibility.test(next.text)) return true
  if (measure === null) return !openHeading && !endsParagraph.test(last.text) && !opensStructure(next.text)

  // The first line of a paragraph is two columns narrower: its indent was lost in extraction.
  const limit = unit.length === 1 ? measure - 2 : measure
  const full = widthOf(last.text) + widthOfFirstToken(next.text) > limit
  if (openHeading) return continuesHeading(next, full, measure)
  if (!endsParagraph.test(last.text) || isOpen(soFar)) {
    // 脱贫户及低收入家庭中 / 一、二级重度残疾人: a mark in the middle of a sentence opens nothing.
    if (full) return true
    if (opensStructure(next.text)) return false
    // A word that must not be broken, or a mark that must not open a line, leaves a few columns empty.
    if (widthOf(last.text) > limit - 4) return true
    const message = `Unexpected end of a line before its sentence ends, took line ${String(next.number)} as its continuation`
    return desk.decide('line-end-guessed', next, message, 'join', ['join', 'break']) === 'join'
  }
  if (opensStructure(next.text) || !full) return false
  return continuesAfterFullStop(next, after, measure, desk)
}

/** 健全残疾人社会保障体 / 系: the rest of a heading is short and holds no sentence. */
function continuesHeading(next: Line, full: boolean, measure: number): boolean {
  if (!full || opensStructure(next.text)) return false
  const width = widthOf(next.text)
  return /[。；：！？]/u.test(next.text) ? width > measure - 1 : width < measure - 2
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

/** True while a bracket or quotation mark of the text is still to be closed: （牵头单位： */
function isOpen(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length - 1
  return ['（）', '《》', '“”'].some((pair) => count(pair.charAt(0)) > count(pair.charAt(1)))
}
