import type { PlacedText } from './pdf-page.ts'

/** Words on one base line, from left to right. */
export interface PlacedLine {
  y: number
  size: number
  texts: PlacedText[]
}

/** Words sorted into lines from top to bottom. */
export function placedLines(texts: PlacedText[]): PlacedLine[] {
  const lines: PlacedLine[] = []
  for (const text of [...texts].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.findLast(({ y, size }) => Math.abs(y - text.y) < 0.45 * Math.max(size, text.size))
    if (line === undefined) lines.push({ y: text.y, size: text.size, texts: [text] })
    else {
      line.texts.push(text)
      line.size = Math.max(line.size, text.size)
    }
  }
  for (const line of lines) line.texts.sort((a, b) => a.x - b.x)
  return lines.filter((line) => line.texts.some(isWord)).sort((a, b) => a.y - b.y)
}

/** False for the spaces that a program draws. */
function isWord({ text }: PlacedText): boolean {
  return text.trim() !== ''
}

/** The text of each line: a space for a small gap, a tab for a wide one that goes on in the line above or below, as between columns. */
export function lineTexts(lines: PlacedLine[]): string[] {
  const gaps = lines.map(gapsOf)
  return lines.map((line, at) => {
    const neighbours = [...near(lines, gaps, at, -1), ...near(lines, gaps, at, 1)]
    let text = ''
    let end: number | null = null
    let spaced = false
    for (const part of line.texts) {
      spaced ||= !isWord(part)
      if (!isWord(part)) continue
      const from: number = end ?? part.x
      const gap = part.x - from
      const column =
        gap > 1.5 * line.size &&
        neighbours.some((other) => Math.min(other.to, part.x) - Math.max(other.from, from) > 0.8 * line.size)
      if (column) text = `${text.trimEnd()}\t`
      else if (
        !/\s$/u.test(text) &&
        !/^\s/u.test(part.text) &&
        isSpace(gap / part.size, spaced, text, part.text)
      )
        text += ' '
      text += column ? part.text.trimStart() : part.text
      end = Math.max(end ?? 0, part.x + part.width)
      spaced = false
    }
    return text.trimEnd()
  })
}

/** A gap of this many widths of a sign. Between Chinese and Latin signs printing programs leave a quarter by themselves. */
function isSpace(gap: number, spaced: boolean, before: string, after: string): boolean {
  return gap > 0.3 || (spaced && gap > 0.1 && /[!-~]$/u.test(before) && /^[!-~]/u.test(after))
}

interface Gap {
  from: number
  to: number
}

function gapsOf(line: PlacedLine): Gap[] {
  const gaps: Gap[] = []
  let end: number | null = null
  for (const { x, width } of line.texts.filter(isWord)) {
    if (end !== null && x - end > 1.5 * line.size) gaps.push({ from: end, to: x })
    end = Math.max(end ?? 0, x + width)
  }
  return gaps
}

/** The gaps of the line above or below, if it is not far away. */
function near(lines: PlacedLine[], gaps: Gap[][], at: number, step: 1 | -1): Gap[] {
  const [line, other] = [lines[at], lines[at + step]]
  return line && other && Math.abs(line.y - other.y) < 3.5 * line.size ? (gaps[at + step] ?? []) : []
}
