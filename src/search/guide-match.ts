import { fold } from './fold.ts'
import type { GuideEntry } from './guide-entry.ts'
import type { SearchIndex } from './search-index.ts'
import { understand } from './understand.ts'
import type { Concept } from './understand.ts'

/** The guides that may answer, the best first. */
export type GuideSearch = (typed: string, index: SearchIndex) => GuideEntry[]

/** Below this no guide is an answer: 1 is about one telling word that few guides have. */
const least = 1.2
/** A second guide is named where it fits nearly as well. */
const nearly = 0.7
const most = 2

interface Ready {
  guide: GuideEntry
  /** What readers would say, folded. */
  said: string
  /** What the plans call it, folded. */
  meant: string
}

/** Makes the guides ready to be asked. */
export function guideSearch(guides: GuideEntry[]): GuideSearch {
  const ready = guides.map((guide): Ready => {
    const { title, question, words, means } = guide
    const folded = (texts: string[]): string => texts.map((text) => fold(text, new Map())).join('\n')
    return { guide, said: folded([title, question, ...words]), meant: folded(means) }
  })
  const rarity = rarityAmong(ready)
  return (typed, index) => {
    const { concepts } = understand(typed, index)
    const scored = ready
      .map(({ guide, said, meant }) => ({
        guide,
        score: concepts.reduce((sum, concept) => sum + scoreOf(concept, { guide, said, meant }, rarity), 0),
      }))
      .sort((one, other) => other.score - one.score)
    const best = scored[0]?.score ?? 0
    return scored
      .filter(({ score }) => score >= least && score >= best * nearly)
      .slice(0, most)
      .map(({ guide }) => guide)
  }
}

/** How telling words are: those that few guides have tell most. */
function rarityAmong(ready: Ready[]): (words: string) => number {
  const known = new Map<string, number>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const having = ready.filter(({ said, meant }) => said.includes(words) || meant.includes(words)).length
    const rarity = having === 0 ? 0 : Math.log((ready.length + 1) / having)
    known.set(words, rarity)
    return rarity
  }
}

/** How well a guide fits one thing that is asked about. */
function scoreOf(concept: Concept, { guide, said, meant }: Ready, rarity: (words: string) => number): number {
  if (concept.age !== null)
    return guide.ages !== null && guide.ages[0] <= concept.age && concept.age < guide.ages[1] + 1 ? 1.5 : 0
  const { folded } = concept.literal
  if (folded.length > 1 && said.includes(folded)) return rarity(folded) * weightOf(folded)
  const synonym = Math.max(
    0,
    ...concept.synonyms
      .map(({ term }) => term.folded)
      .filter((term) => meant.includes(term) || said.includes(term))
      .map((term) => 0.8 * rarity(term)),
  )
  return Math.max(synonym, bigramScore(folded, { said, meant }, rarity))
}

/** Longer words are less likely there by chance. */
function weightOf(folded: string): number {
  return folded.length > 3 ? 1.2 : 1
}

/** Pairs of characters that a guide shares with words that it does not hold as they are. */
function bigramScore(
  folded: string,
  { said, meant }: Pick<Ready, 'said' | 'meant'>,
  rarity: (words: string) => number,
): number {
  let sum = 0
  for (let at = 0; at + 2 <= folded.length; at += 1) {
    const pair = folded.slice(at, at + 2)
    if (said.includes(pair)) sum += 0.6 * rarity(pair)
    else if (meant.includes(pair)) sum += 0.3 * rarity(pair)
  }
  return sum
}
