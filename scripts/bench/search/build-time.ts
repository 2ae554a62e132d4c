import { passages as passagesOfSite } from '../../../src/lib/passages.ts'
import { plans } from '../../../src/lib/plans.ts'
import { thesaurus } from '../../../src/lib/thesaurus.ts'
import type { Passage } from '../../../src/search/passage.ts'
import { pack } from '../../../src/search/pack.ts'
import { readingsOf } from '../../../src/search/readings-of.ts'
import { packWords } from '../../../src/search/thesaurus.ts'
import { variantsOf } from '../../../src/search/variants.ts'

/** Milliseconds that our search takes of the build, by file; the import of the plans is not in it. */
export interface BuildTime {
  passages: number
  words: number
  pinyin: number
  traditional: number
  total: number
}

/** Makes each file of the search once more, of the plans' trees, or of passages that are there already. */
export function buildTime(ready: Passage[] | null): BuildTime {
  plans()
  const entries = thesaurus()
  const began = performance.now()
  const passages = ready ?? passagesOfSite()
  JSON.stringify(pack(passages))
  const texts = passages.map(({ text }) => text)
  const times = {
    passages: performance.now() - began,
    words: timeOf(() => packWords(entries)),
    pinyin: timeOf(() => readingsOf(texts)),
    traditional: timeOf(() => variantsOf(texts)),
  }
  return { ...times, total: Object.values(times).reduce((sum, time) => sum + time, 0) }
}

function timeOf(make: () => unknown): number {
  const began = performance.now()
  JSON.stringify(make())
  return performance.now() - began
}
