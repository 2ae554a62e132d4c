import { askForClasses, classesOf } from './classes.ts'
import { guideSearch } from './guide-match.ts'
import { nearTerms } from './near-terms.ts'
import { simplifiedOf, unpack } from './pack.ts'
import { mayBePinyin, readingsIn } from './pinyin.ts'
import { answer, search } from './scan.ts'
import { buildIndex } from './search-index.ts'
import { placeNames } from './place-register.ts'
import { thesaurusOf, unpackWords } from './thesaurus.ts'
import { placeTyped } from './place-typed.ts'
import { learnBorders } from './word-borders.ts'
import type { PackedClasses } from './classes.ts'
import type { GuideEntry } from './guide-entry.ts'
import type { GuideSearch } from './guide-match.ts'
import type { Filters, Hit } from './hit.ts'
import type { Pack } from './pack.ts'
import type { Passage } from './passage.ts'
import type { Answer } from './scan.ts'
import type { NamedPlace } from './place-in.ts'
import type { WordFile } from './word-file.ts'

/** What the search page asks; how the passages are fetched and searched stays behind it. */
export interface PassageSearch {
  /** Looks with what has been fetched so far; what filters need is fetched first. */
  find: (typed: string, filters: Filters) => Promise<Answer>
  /** Fetches what else may help with what was typed; null when all of it is there. */
  more: (typed: string) => Promise<void> | null
  /** Looks through a text that is no passage, a page for instance, in the same way; null when it holds nothing. */
  findIn: (text: string, typed: string) => Hit | null
  /** The place that is named, if any, once the places are there. */
  place: (typed: string) => NamedPlace | null
  /** Fetches the guides; null when they are there. */
  moreGuides: () => Promise<void> | null
  /** The guides that may answer, once they are there. */
  guides: (typed: string) => GuideEntry[]
  /** Words of the plans and everyday words that differ from what was typed by one character. */
  near: (typed: string) => string[]
}

/** How each file is fetched; everything but the passages only when it may help. */
export interface Sources {
  passages: () => Promise<Pack>
  words: () => Promise<WordFile>
  pinyin: () => Promise<string>
  traditional: () => Promise<string>
  classes: () => Promise<PackedClasses>
  guides: () => Promise<GuideEntry[]>
}

/** A search that fetches all passages once, when it is first needed, and scans them. */
export async function openPassageSearch(sources: Sources): Promise<PassageSearch> {
  const pack = await sources.passages()
  // No passage prints a traditional character that has a pair here: the index stands before the pairs are known.
  const simplified = new Map<string, string>()
  const index = buildIndex(unpack(pack), simplified)
  const unprinted = (typed: string): boolean =>
    [...typed].some((char) => /\p{Script=Han}/u.test(char) && !index.corpus.includes(char))
  void learnBorders(index.entries.map(({ passage }) => passage.text))
  let words = false
  let guides: GuideSearch | null = null
  return {
    find: async (typed, filters) => {
      if (index.classes === null && askForClasses(filters)) index.classes = classesOf(await sources.classes())
      return answer(index, typed, filters)
    },
    more: (typed) => {
      const wanted: Promise<void>[] = []
      if (!words)
        wanted.push(
          sources.words().then((file) => {
            index.thesaurus = thesaurusOf(unpackWords(file.words), simplified)
            index.places = placeNames(file.places)
            words = true
          }),
        )
      if (simplified.size === 0 && unprinted(typed))
        wanted.push(
          sources.traditional().then((pairs) => {
            for (const [from, to] of simplifiedOf(pairs)) simplified.set(from, to)
          }),
        )
      if (index.readings === null && mayBePinyin(typed))
        wanted.push(sources.pinyin().then((packed) => void (index.readings = readingsIn(packed))))
      return wanted.length === 0 ? null : Promise.all(wanted).then(() => undefined)
    },
    findIn: (text, typed) => {
      const page: Passage = { plan: '', node: '', kind: 'paragraph', text, head: 0, headNode: null, path: [] }
      return search(buildIndex([page], simplified), typed, { plan: null, kind: null })[0] ?? null
    },
    place: (typed) => placeTyped(typed, index),
    moreGuides: () =>
      guides === null ? sources.guides().then((entries) => void (guides = guideSearch(entries))) : null,
    guides: (typed) => guides?.(typed, index) ?? [],
    near: (typed) => nearTerms(index, typed),
  }
}
