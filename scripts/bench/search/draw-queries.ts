import type { Passage } from '../../../src/search/passage.ts'
import type { Synonyms } from '../../../src/search/thesaurus.ts'
import { drawEveryday } from './draw-everyday.ts'
import { drawNumber } from './draw-number.ts'
import { drawInitials, drawPinyin } from './draw-sound.ts'
import { drawAcrossPunctuation, drawStretch } from './draw-stretch.ts'
import { drawTraditional } from './draw-traditional.ts'
import { drawWords } from './draw-words.ts'
import { randomFrom } from './random-from.ts'
import type { Random } from './random-from.ts'
import type { SearchQuery } from './search-query.ts'

/** What is typed, by how it was made from the passages. */
export const querySets = [
  'substrings',
  'across punctuation',
  'several words',
  'everyday words',
  'pinyin',
  'initials',
  'traditional',
  'numbers',
] as const

export type QuerySet = (typeof querySets)[number]

/** So many different queries of one set (fewer where the texts have no more), the same ones for the same seed. */
export function drawQueries(
  set: QuerySet,
  passages: Passage[],
  thesaurus: Synonyms[],
  seed: number,
  count: number,
): SearchQuery[] {
  const random = randomFrom(seed, set)
  const drawn = new Map<string, SearchQuery>()
  for (let tries = 0; drawn.size < count && tries < count * 200; tries += 1) {
    const query = draw(set, passages, thesaurus, random)
    if (query !== null && !drawn.has(query.typed)) drawn.set(query.typed, query)
  }
  return [...drawn.values()]
}

function draw(set: QuerySet, passages: Passage[], thesaurus: Synonyms[], random: Random): SearchQuery | null {
  switch (set) {
    case 'substrings':
      return drawStretch(random.pick(passages), random)
    case 'across punctuation':
      return drawAcrossPunctuation(random.pick(passages), random)
    case 'several words':
      return drawWords(random.pick(passages), random)
    case 'everyday words':
      return drawEveryday(thesaurus, passages, random)
    case 'pinyin':
      return drawPinyin(random.pick(passages), random)
    case 'initials':
      return drawInitials(random.pick(passages), random)
    case 'traditional':
      return drawTraditional(random.pick(passages), random)
    case 'numbers':
      return drawNumber(random.pick(passages), random)
  }
}
