/** A line of the source. Offsets are UTF-16 and half-open; `text` is the line without edge white space. */
export interface Line {
  /** Counted from 1. */
  number: number
  start: number
  /** The end, line break included, so that line n ends where line n + 1 begins. */
  end: number
  textStart: number
  textEnd: number
  text: string
}

/** Every line of the source, blank ones included, without loss. A form feed is white space in a line. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  const push = (textLimit: number, end: number): void => {
    const raw = source.slice(start, textLimit)
    const text = raw.trim()
    const textStart = text === '' ? textLimit : start + raw.indexOf(text)
    lines.push({ number: lines.length + 1, start, end, textStart, textEnd: textStart + text.length, text })
    start = end
  }
  for (const match of source.matchAll(/\r\n|\n|\r/gu)) push(match.index, match.index + match[0].length)
  if (start < source.length) push(source.length, source.length)
  return lines
}
