import { pinyin } from 'pinyin-pro'
import type { Passage } from '../../../src/search/passage.ts'
import { phrasesOf } from './phrases-of.ts'
import type { Random } from './random-from.ts'
import type { SearchQuery } from './search-query.ts'

/** A word of a passage in pinyin: canji. */
export function drawPinyin(passage: Passage, random: Random): SearchQuery | null {
  return drawSound(passage, random, 'pinyin', 2)
}

/** Three characters or more of a passage by their initials: cjr. Two letters are the initials of too much. */
export function drawInitials(passage: Passage, random: Random): SearchQuery | null {
  return drawSound(passage, random, 'first', 3)
}

function drawSound(
  passage: Passage,
  random: Random,
  pattern: 'pinyin' | 'first',
  least: number,
): SearchQuery | null {
  const words = phrasesOf(passage.text).filter(({ length }) => length >= least && length <= 5)
  if (words.length === 0) return null
  const word = random.pick(words)
  const typed = pinyin(word, { pattern, toneType: 'none', type: 'array', v: true }).join('')
  return { typed, source: `${passage.plan}#${passage.node}`, right: [[word]] }
}
