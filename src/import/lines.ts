import { firstLeads } from '../plan/first-leads.ts'

/**
 * A line of the source, or a part of one where a page break stands in its middle. Offsets are UTF-16 and half-open;
 * `text` is the line without edge white space.
 */
export interface Line {
  /** Counted from 1, as an editor shows it: a page break does not begin a line of its own. */
  number: number
  start: number
  /** The end, line break included, so that line n ends where line n + 1 begins. */
  end: number
  /** Where the editor's line begins: columns count from here. */
  lineStart: number
  textStart: number
  textEnd: number
  text: string
  /** White space before the text in columns: two for a printed indent. A tab counts as two. */
  indent: number
  /** Tabs before the text: empty cells, in the row of a table. */
  leadTabs: number
  /** True where a form feed stands before the text, since the line before. */
  opensPage: boolean
  /** True in a document with the rule 列第一位者为牵头单位，下同. */
  bareNotes: boolean
}

/** CR LF, LF or CR alone end a line. The form feed, and Unicode's line and paragraph separators, end a text within it. */
const breaks = /\r\n|\n|\r|[\f\v\u2028\u2029]/gu

/** Every line of the source, blank ones included, without loss. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let lineStart = 0
  let number = 1
  let pageBroken = false
  const bareNotes = firstLeads.test(source.replace(/\s/gu, ''))
  const push = (textLimit: number, end: number): void => {
    const raw = source.slice(start, textLimit)
    const text = raw.trim()
    const lead = text === '' ? raw.length : raw.indexOf(text)
    const textStart = start + lead
    lines.push({
      number,
      start,
      end,
      lineStart,
      textStart,
      textEnd: textStart + text.length,
      text,
      indent: text === '' ? 0 : columnsOf(raw.slice(0, lead)),
      leadTabs: text === '' ? 0 : raw.slice(0, lead).split('\t').length - 1,
      opensPage: pageBroken,
      bareNotes,
    })
    if (text !== '') pageBroken = false
    start = end
  }
  for (const match of source.matchAll(breaks)) {
    push(match.index, match.index + match[0].length)
    if (match[0] === '\f') pageBroken = true
    if (!/[\r\n]/u.test(match[0])) continue
    number += 1
    lineStart = start
  }
  if (start < source.length) push(source.length, source.length)
  return lines
}

/** Offset at which each of the editor's lines ends, line break included. */
export function lineEndsOf(lines: Line[]): number[] {
  const ends: number[] = []
  for (const line of lines) ends[line.number - 1] = line.end
  return ends
}

function columnsOf(space: string): number {
  let columns = 0
  for (const sign of space) {
    if (sign === '\t') columns += 2
    else if (sign === '\u3000' || sign === '\u2003') columns += 1
    else if (sign !== '\uFEFF') columns += 0.5
  }
  return columns
}
