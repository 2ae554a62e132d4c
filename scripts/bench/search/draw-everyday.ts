import type { Passage } from '../../../src/search/passage.ts'
import type { Synonyms } from '../../../src/search/thesaurus.ts'
import type { Random } from './random-from.ts'
import { isRight } from './search-query.ts'
import type { SearchQuery } from './search-query.ts'

/** An everyday word; right is what holds the word itself or one of the plans' own words for it. Null when no passage does. */
export function drawEveryday(thesaurus: Synonyms[], passages: Passage[], random: Random): SearchQuery | null {
  const { say, means } = random.pick(thesaurus)
  const typed = random.pick(say)
  const query = { typed, source: null, right: [typed, ...means].map((words) => [words]) }
  return passages.some(({ text }) => isRight(text, query)) ? query : null
}
