import { openPassageSearch } from '../../../src/search/passage-search.ts'
import type { Sources } from '../../../src/search/passage-search.ts'
import type { Result } from './scores-of.ts'
import type { SearchQuery } from './search-query.ts'

/** Asks our search as the search page does, everything fetched that may help. */
export async function askOurs(sources: Sources, queries: SearchQuery[]): Promise<Result[][]> {
  const engine = await openPassageSearch(sources)
  const answers: Result[][] = []
  for (const { typed } of queries) {
    await engine.more(typed)
    const { hits } = await engine.find(typed, { plan: null, kind: null })
    answers.push(
      hits.map(({ passage, match }) => ({
        text: passage.text,
        anchors: new Set([`${passage.plan}#${passage.node}`]),
        partial: match === 'partial',
      })),
    )
  }
  return answers
}
