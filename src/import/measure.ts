import type { Line } from './lines.ts'

/** Display width in Chinese columns: a Latin letter, digit or space is half a column wide. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1
  return width
}

/** The width of what a typesetter would not break off at the start of a line: （2021 or one character. */
export function widthOfFirstToken(text: string): number {
  return widthOf(/^[（《“‘〔(]*(?:[\dA-Za-z.%％]+|.)[，。、；：！？）》”’〕)%]*/u.exec(text)?.[0] ?? '')
}

/** True where what follows a line would not have fitted into `columns`, so that the typesetter had to break there. */
export function isFull(line: Line, next: Line, columns: number): boolean {
  return widthOf(line.text) + widthOfFirstToken(next.text) > columns
}

/**
 * The line length, in columns, at which the body of a text was broken, or null when its lines are not broken
 * at a length (one paragraph a line). It is the commonest width, if at least a quarter of the lines have it.
 */
export function measureOf(lines: Line[]): number | null {
  const filled = lines.filter((line) => line.text !== '')
  const { width, count } = commonestWidth(filled)
  return filled.length >= 20 && width >= 15 && count >= filled.length / 4 ? width : null
}

/** The width in whole columns that most lines have, and how many do; 0 of none. */
export function commonestWidth(lines: Line[]): { width: number; count: number } {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const width = Math.round(widthOf(line.text))
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return { width, count }
}
