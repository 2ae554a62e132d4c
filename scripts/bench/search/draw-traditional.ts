import { Converter } from 'opencc-js/cn2t'
import type { Passage } from '../../../src/search/passage.ts'
import type { Random } from './random-from.ts'
import type { SearchQuery } from './search-query.ts'
import { wordsOf } from './words-of.ts'

/** OpenCC's own standard, Hong Kong's and Taiwan's. */
const converters = (['t', 'hk', 'tw'] as const).map((to) => Converter({ from: 'cn', to }))

/** A word of a passage in traditional characters; null when it is written the same. */
export function drawTraditional(passage: Passage, random: Random): SearchQuery | null {
  const words = wordsOf(passage.text)
  if (words.length === 0) return null
  const { word } = random.pick(words)
  const typed = random.pick(converters)(word)
  return typed === word ? null : { typed, source: `${passage.plan}#${passage.node}`, right: [[word]] }
}
