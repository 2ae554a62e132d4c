import { boxTitleOf } from '../plan/box-title.ts'
import { markOf } from '../plan/mark.ts'
import type { Line } from './lines.ts'
import { endsSentence } from './signs.ts'

/** True where the line at `index` stands in the middle of a sentence, which the line before it breaks off. */
export function splitsSentence(filled: Line[], index: number): boolean {
  const before = filled[index - 1]?.text ?? ''
  if (markOf(before) !== null || boxTitleOf(before) !== null) return false
  return before.length >= 15 && !endsSentence.test(before)
}
