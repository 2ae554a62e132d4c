import { plans } from '../../src/lib/plans.ts'
import { thesaurus } from '../../src/lib/thesaurus.ts'
import { pack, simplifiedOf, unpack } from '../../src/search/pack.ts'
import { passagesOf } from '../../src/search/passages-of.ts'
import { readingsIn } from '../../src/search/pinyin.ts'
import { readingsOf } from '../../src/search/readings-of.ts'
import { buildIndex } from '../../src/search/search-index.ts'
import { shortTitleOf } from '../../src/search/short-title.ts'
import { variantsOf } from '../../src/search/variants.ts'
import type { SearchIndex } from '../../src/search/search-index.ts'

/** The index of the real plans with everything that the search page can fetch. */
export function realIndex(): SearchIndex {
  const passages = plans().flatMap(({ tree, record }) => passagesOf(tree, shortTitleOf(record)))
  const texts = passages.map(({ text }) => text)
  const index = buildIndex(unpack(pack(passages)), simplifiedOf(variantsOf(texts)), thesaurus())
  return { ...index, readings: readingsIn(readingsOf(texts)) }
}
