import type { Span, Text } from '../plan/tree.ts'
import type { Line } from './lines.ts'

/** Consecutive lines read as one text; each of its characters still knows its place in the source. */
export interface Excerpt {
  text: string
  /** The source offset of each UTF-16 unit of `text`; -1 for a space put between two Latin words. */
  offsets: number[]
  lines: Line[]
  /** True in a document that gives bodies without a word for their role (列第一位者为牵头单位，下同). */
  bareNotes: boolean
}

/** Lines joined into one text: Chinese lines without anything between them, Latin words with a space. */
export function joinLines(lines: Line[]): Excerpt {
  return joinedBy(lines, (before, next) => /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(next))
}

/** Lines joined with a space between any two: number and title of a box. */
export function joinApart(lines: Line[]): Excerpt {
  return joinedBy(lines, (before) => before !== '')
}

function joinedBy(lines: Line[], isSpaced: (before: string, next: string) => boolean): Excerpt {
  let text = ''
  const offsets: number[] = []
  for (const line of lines) {
    if (isSpaced(text, line.text)) {
      text += ' '
      offsets.push(-1)
    }
    for (let index = 0; index < line.text.length; index += 1) offsets.push(line.textStart + index)
    text += line.text
  }
  return { text, offsets, lines, bareNotes: lines[0]?.bareNotes ?? false }
}

/** The words of some lines with nothing between them. */
export function printed(lines: Line[]): string {
  return lines.map((line) => line.text).join('')
}

/** Puts the words of some lines to the end of a text. */
export function appendLines(text: Text, lines: Line[]): void {
  const more = sliceText(joinLines(lines))
  text.value += more.value
  text.spans?.push(...(more.spans ?? []))
}

/** The leaf for `text[from, to)` less its edge white space, with its spans in the source. */
export function sliceText(excerpt: Excerpt, from = 0, to = excerpt.text.length): Text {
  const raw = excerpt.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = to - (raw.length - raw.trimEnd().length)
  const spans: Span[] = []
  for (let index = start; index < end; index += 1) {
    const offset = excerpt.offsets[index] ?? -1
    if (offset < 0) continue
    const last = spans.at(-1)
    if (last?.end === offset) last.end = offset + 1
    else spans.push({ start: offset, end: offset + 1 })
  }
  return { type: 'text', value: excerpt.text.slice(start, Math.max(start, end)), spans }
}
