import type { Synonyms } from '../../../src/search/thesaurus.ts'
import type { Random } from './random-from.ts'
import type { SearchQuery } from './search-query.ts'

/** An everyday word; right is what holds the word itself or one of the plans' own words for it. */
export function drawEveryday(thesaurus: Synonyms[], random: Random): SearchQuery {
  const { say, means } = random.pick(thesaurus)
  const typed = random.pick(say)
  return { typed, source: null, right: [typed, ...means].map((words) => [words]) }
}
