import type { Passage } from '../../../src/search/passage.ts'
import type { Random } from './random-from.ts'
import type { SearchQuery } from './search-query.ts'

/** Two to six characters that stand together in a passage, white space left out; null for a passage that is shorter. */
export function drawStretch(passage: Passage, random: Random): SearchQuery | null {
  const chars = [...passage.text.replace(/\s+/gu, '')]
  const length = 2 + random.below(5)
  if (chars.length < length) return null
  const start = random.below(chars.length - length + 1)
  const typed = chars.slice(start, start + length).join('')
  return { typed, source: `${passage.plan}#${passage.node}`, right: [[typed]] }
}

/** A stretch with a sign inside: 发展。提高. */
export function drawAcrossPunctuation(passage: Passage, random: Random): SearchQuery | null {
  const query = drawStretch(passage, random)
  return query !== null && /[\p{L}\p{N}]\p{P}+[\p{L}\p{N}]/u.test(query.typed) ? query : null
}
