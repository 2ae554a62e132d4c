import type { Pack } from '../../../src/search/pack.ts'
import { pack } from '../../../src/search/pack.ts'
import type { Passage } from '../../../src/search/passage.ts'
import type { Sources } from '../../../src/search/passage-search.ts'
import { readingsOf } from '../../../src/search/readings-of.ts'
import { packWords } from '../../../src/search/thesaurus.ts'
import type { Synonyms } from '../../../src/search/thesaurus.ts'
import type { WordFile } from '../../../src/search/word-file.ts'
import { variantsOf } from '../../../src/search/variants.ts'

/** What the four files hold that our search fetches. */
export interface SearchFiles {
  passages: Pack
  words: WordFile
  pinyin: string
  traditional: string
}

/** Where they stand in the built site. */
export const searchFileNames: Record<keyof SearchFiles, string> = {
  passages: 'search/passages.json',
  words: 'search/words.json',
  pinyin: 'search/pinyin.json',
  traditional: 'search/traditional.json',
}

/** Makes the files of some passages, as the site's build does. */
export function searchFilesOf(passages: Passage[], thesaurus: Synonyms[]): SearchFiles {
  const texts = passages.map(({ text }) => text)
  return {
    passages: pack(passages),
    words: { words: packWords(thesaurus), places: [] },
    pinyin: readingsOf(texts),
    traditional: variantsOf(texts),
  }
}

/** The files as the search fetches them. */
export function sourcesOf(files: SearchFiles): Sources {
  return {
    passages: () => Promise.resolve(files.passages),
    words: () => Promise.resolve(files.words),
    pinyin: () => Promise.resolve(files.pinyin),
    traditional: () => Promise.resolve(files.traditional),
    classes: () => Promise.resolve({ topic: {}, people: {}, body: {}, quantity: {} }),
    guides: () => Promise.resolve([]),
  }
}
