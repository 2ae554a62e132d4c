import { fold } from '../search/fold.ts'
import type { GuideEntry } from '../search/guide-entry.ts'
import { buildIndex } from '../search/search-index.ts'
import { understand } from '../search/understand.ts'
import { peopleRegister } from './class-register.ts'
import { guides } from './guides.ts'
import { passages } from './passages.ts'
import { thesaurus } from './thesaurus.ts'

/** The guides as the search page knows them, with the plans' words for what readers would say. */
export function guideEntries(): GuideEntry[] {
  const index = buildIndex(passages(), new Map(), thesaurus())
  const people = peopleRegister().entries
  return guides().map(({ id, title, question, searchWords, people: groups }): GuideEntry => {
    const means = [title, question, ...searchWords].flatMap((words) =>
      understand(words, index).concepts.flatMap(({ synonyms }) =>
        synonyms.slice(0, 2).map(({ term }) => fold(term.typed, new Map())),
      ),
    )
    const [ages] = people.flatMap((group) => (group.ages && groups.includes(group.id) ? [group.ages] : []))
    return {
      id,
      title,
      question,
      words: searchWords,
      means: [...new Set(means)],
      ages: ages === undefined ? null : [ages[0], ages[1] ?? 150],
    }
  })
}
