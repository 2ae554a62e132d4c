import type { Browser } from 'playwright'
import type { Passage } from '../../../src/search/passage.ts'
import type { Sources } from '../../../src/search/passage-search.ts'
import type { Synonyms } from '../../../src/search/thesaurus.ts'
import { askOurs } from './ask-ours.ts'
import { askPagefind } from './ask-pagefind.ts'
import { drawQueries, querySets } from './draw-queries.ts'
import type { QuerySet } from './draw-queries.ts'
import type { Section } from './pagefind-sections.ts'
import { scoresOf } from './scores-of.ts'
import type { Scores } from './scores-of.ts'

/** How well both engines answer the queries of one set. */
export interface Quality {
  set: QuerySet
  ours: Scores
  /** Of Pagefind's sub-results; `recallOfPages`: the page that holds the passage is among the results. */
  pagefind: Scores & { recallOfPages: number }
}

/** What is asked, and whom. */
export interface Asked {
  passages: Passage[]
  thesaurus: Synonyms[]
  seed: number
  /** Queries a set. */
  count: number
  sources: Sources
  origin: string
  sections: Map<string, Section>
}

/** Asks both engines the same queries, set by set. */
export async function qualityOf(browser: Browser, asked: Asked): Promise<Quality[]> {
  const { passages, thesaurus, seed, count, sources, origin, sections } = asked
  const all: Quality[] = []
  for (const set of querySets) {
    const queries = drawQueries(set, passages, thesaurus, seed, count)
    const ours = scoresOf(queries, await askOurs(sources, queries))
    const answers = await askPagefind(browser, origin, sections, queries)
    const pages = answers.map((answer) =>
      answer.map((section) => ({ ...section, anchors: section.pageAnchors })),
    )
    const recallOfPages = scoresOf(queries, pages).recall
    all.push({ set, ours, pagefind: { ...scoresOf(queries, answers), recallOfPages } })
  }
  return all
}
