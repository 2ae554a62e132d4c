import type { Line } from './lines.ts'
import { endsSentence } from './signs.ts'

/** 。（县民政局牵头，县财政局配合）: a bracket behind the end of a sentence. */
const bracketBehindSentence = /[。！？；][”’』」》]*\s*[（(][^（()）。]{1,200}[）)]$/u

/** True where the lines of a paragraph end a sentence, or a bracket behind one, which may be broken over lines. */
export function closesSentence(lines: Line[]): boolean {
  const last = lines.at(-1)?.text ?? ''
  if (endsSentence.test(last)) return true
  if (!/[）)]$/u.test(last)) return false
  const end = lines.slice(-8).map(({ text }) => text)
  return bracketBehindSentence.test(end.join(''))
}
