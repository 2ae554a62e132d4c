import type { Text } from '../plan/tree.ts'
import type { Line } from './lines.ts'

/** A run of signs without white space, with its place in the source. */
export interface Token {
  text: string
  start: number
  end: number
  line: Line
  /** The pieces of a token that a line break tore apart. */
  parts?: Token[]
}

/** All tokens of some lines, in order. */
export function tokensOf(lines: Line[]): Token[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(/\S+/gu)].map((match) => ({
      text: match[0],
      start: line.textStart + match.index,
      end: line.textStart + match.index + match[0].length,
      line,
    })),
  )
}

/** One text from consecutive tokens: white space within a line stays, line breaks go. */
export function textOfTokens(pieces: Token[]): Text {
  const tokens = pieces.flatMap((token) => token.parts ?? [token])
  const text: Text = { type: 'text', value: '', spans: [] }
  let before: Token | null = null
  for (const token of tokens) {
    const last = text.spans?.at(-1)
    const between =
      before?.line === token.line
        ? token.line.text.slice(before.end - token.line.textStart, token.start - token.line.textStart)
        : null
    if (between !== null && last && between.trim() === '') {
      text.value += between + token.text
      last.end = token.end
    } else {
      // Cells of one row that stand apart keep a space; a word broken over lines does not.
      text.value += (between !== null && before ? ' ' : '') + token.text
      text.spans?.push({ start: token.start, end: token.end })
    }
    before = token
  }
  return text
}

/** The words of `line.text[from, to)` as one token, none where there are none. */
export function tokenBetween(line: Line, from: number, to: number): Token[] {
  const raw = line.text.slice(from, to)
  const text = raw.trim()
  if (text === '') return []
  const start = line.textStart + from + raw.indexOf(text)
  return [{ text, start, end: start + text.length, line }]
}
