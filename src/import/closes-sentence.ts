import type { Line } from './lines.ts'
import { endsWithOpenNote } from './open-end.ts'
import { endsSentence, endsWithComma } from './signs.ts'

/** 。（县民政局牵头，县财政局配合）: a bracket behind the end of a sentence. */
const bracketBehindSentence = /[。！？；][”’』」》]*\s*[（(][^（()）。]{1,200}[）)]$/u

/** True where the lines of a paragraph end a sentence, or a note behind one, which may be broken over lines. */
export function closesSentence(lines: Line[]): boolean {
  const last = lines.at(-1)?.text ?? ''
  if (endsSentence.test(last)) return true
  const end = lines
    .slice(-8)
    .map(({ text }) => text)
    .join('')
  // 责任单位：县残联、县民政局
  if (endsWithOpenNote(end)) return !endsWithComma.test(last)
  return bracketBehindSentence.test(end)
}
