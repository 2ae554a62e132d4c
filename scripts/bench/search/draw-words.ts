import type { Passage } from '../../../src/search/passage.ts'
import type { Random } from './random-from.ts'
import type { SearchQuery } from './search-query.ts'
import { wordsOf } from './words-of.ts'

/** Two or three different words of one passage with spaces between, in any order; null when it has too few. */
export function drawWords(passage: Passage, random: Random): SearchQuery | null {
  const words = [...new Set(wordsOf(passage.text).map(({ word }) => word))]
  const count = 2 + random.below(2)
  if (words.length < count) return null
  const chosen: string[] = []
  while (chosen.length < count) {
    const word = random.pick(words)
    if (!chosen.includes(word)) chosen.push(word)
  }
  return { typed: chosen.join(' '), source: `${passage.plan}#${passage.node}`, right: [chosen] }
}
