import { passages } from '../../src/lib/passages.ts'
import { placeRegister } from '../../src/lib/places.ts'
import { thesaurus } from '../../src/lib/thesaurus.ts'
import { pack, simplifiedOf, unpack } from '../../src/search/pack.ts'
import { placeNames } from '../../src/search/place-register.ts'
import { readingsIn } from '../../src/search/pinyin.ts'
import { readingsOf } from '../../src/search/readings-of.ts'
import { buildIndex } from '../../src/search/search-index.ts'
import { variantsOf } from '../../src/search/variants.ts'
import type { Passage } from '../../src/search/passage.ts'
import type { SearchIndex } from '../../src/search/search-index.ts'
import { seedIds } from '../seed-plans.ts'

/** The passages of the two plans on which the search was measured: a later plan may have better answers. */
export function seedPassages(): Passage[] {
  return passages().filter(({ plan }) => seedIds.some((id) => id === plan))
}

/** The index of the real plans, or of some of their passages, with everything that the search page can fetch. */
export function realIndex(all: Passage[] = passages()): SearchIndex {
  const texts = all.map(({ text }) => text)
  const index = buildIndex(unpack(pack(all)), simplifiedOf(variantsOf(texts)), thesaurus())
  return { ...index, places: placeNames(placeRegister()), readings: readingsIn(readingsOf(texts)) }
}
