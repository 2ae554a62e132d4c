import { isBody, isTooLong, namesOf } from '../plan/names-of.ts'
import type { Line } from './lines.ts'
import { natureInRow } from './nature-in-row.ts'
import { numberedLabelAt } from './numbered-label.ts'
import type { RowLines } from './row-lines.ts'
import { numberAt } from './row-number-at.ts'
import { isNote } from './table-note.ts'

/** 其中：农村, （1）城镇, ① */
const subRow = /^(?:其中[：:，,]?|[（(]\d{1,2}[）)]|[①-⑳])/u
/** 85, ≥60, 〔16.8〕, 6500人次 at the end of a line. */
const figure = String.raw`[〔≥≤＞＜><]?\d[\d.]*\S{0,3}$`
const figureAlone = new RegExp(`^${figure}`, 'u')
const endsWithCell = new RegExp(String.raw`\s${figure}|[）)]$`, 'u')
/** 约 / 束性, 预期 / 性: a nature broken over two lines. */
const natureStart = /(?:^|\s)(?:[预預]期?|[约約]束?)$/u
const natureEnd = /^(?:期?|束?)性(?:\s|$)/u

/** The rows of a table, the first of which begins at `start` with 1. */
export function numberedRows(region: Line[], start: number): RowLines[] {
  const rows: RowLines[] = []
  let last = 0
  let index = start
  const natures = region.slice(start, start + 60).some((line) => natureInRow.test(line.text))
  while (index < region.length) {
    const text = region[index]?.text ?? ''
    const number = numberAt(text)
    const isSentence = rows.length > 0 && text.includes('。')
    const goesOn = number !== null && number >= last && number <= last + 2
    // 二、社会保障 / 1.…: numbers that begin anew below a label with one.
    const restarts = number === 1 && numberedLabelAt(region, index - 1) !== null
    const opens = (goesOn || restarts) && !isSentence
    if (!opens && !(rows.length > 0 && subRow.test(text))) {
      // Labels stand between rows; a sentence, or a label after which no row follows, ends the table.
      const follows = rowFollows(region, index, last) || numberedLabelAt(region, index) !== null
      if (/[。；]$/u.test(text) || isNote(text) || !follows) break
      index += 1
      continue
    }
    const row = { from: index, to: rowEnd(region, index, natures), number }
    if (rows.length > 0 && natures && isOfBody(region, row)) break
    rows.push(row)
    if (number !== null) last = number
    index = row.to
  }
  return rows
}

/** True where a number stands before a clause of the body: it has no nature, ends with no cell, and no row follows. */
function isOfBody(region: Line[], { from, to, number }: RowLines): boolean {
  const texts = region.slice(from, to).map((line) => line.text)
  return (
    number !== null &&
    !natureInRow.test(texts.at(-1) ?? '') &&
    !rowFollows(region, to, number) &&
    !endsWithCell.test(texts.join(' '))
  )
}

/** True where a row with the next number, or the one after it, begins within the next lines. */
function rowFollows(region: Line[], from: number, last: number): boolean {
  for (const { text } of region.slice(from, from + 8)) {
    if (text.endsWith('。') || isNote(text)) return false
    const number = numberAt(text)
    if (number === last + 1 || number === last + 2) return true
  }
  return false
}

/** Index after the last line of the row that begins at `from`: its nature, or where no row has one, its last value. */
function rowEnd(region: Line[], from: number, natures: boolean): number {
  for (let index = from; index < Math.min(region.length, from + 10); index += 1) {
    const text = region[index]?.text ?? ''
    const next = region[index + 1]?.text ?? ''
    if (index > from && (opensRow(text) || isNote(text) || text.includes('。'))) return index
    if (natureInRow.test(text)) return bodiesEnd(region, index)
    if (natureStart.test(text) && natureEnd.test(next)) return index + 2
    if (natures || !(isLabelOrEnd(next) || numberedLabelAt(region, index + 1))) continue
    const complete = /\s\S*[^\s）)]$/u.test(text) && !opensRow(next) // 1.参保率（%） 95, but not 1.培训人数 （人次）
    if (complete || (index > from && figureAlone.test(text))) return index + 1
  }
  return from + 1
}

/** Index after the last line of a row whose nature stands at `from`: 约束性 区残联、 / 区民政局 */
function bodiesEnd(region: Line[], from: number): number {
  let end = from + 1
  while (/[、，]$/u.test(region[end - 1]?.text ?? '') && isBodies(region[end]?.text ?? '')) end += 1
  return end
}

function isBodies(text: string): boolean {
  return !opensRow(text) && namesOf(text).every((name) => isBody(name) && !isTooLong(name))
}

function opensRow(text: string): boolean {
  return numberAt(text) !== null || subRow.test(text)
}

/** A short label, a note, a sentence or nothing at all: no cell of a row. */
function isLabelOrEnd(text: string): boolean {
  return (
    text === '' ||
    isNote(text) ||
    /[，。；：]/u.test(text) ||
    /^\p{Script=Han}{2,12}$/u.test(text) || // 社会保障
    text.length > 24
  )
}
