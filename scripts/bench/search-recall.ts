import { fold } from '../../src/search/fold.ts'
import { buildIndex } from '../../src/search/search-index.ts'
import { search } from '../../src/search/scan.ts'
import { unpack } from '../../src/search/pack.ts'
import type { Pack } from '../../src/search/pack.ts'

/** Shares from 0 to 1: passages found by any of their substrings, and hits among the first ten that hold what was typed. */
export interface SearchRecall {
  queries: number
  recall: number
  precision10: number
}

/** Types random substrings of 2 to 6 characters of the passages into the search's own modules, the same ones in every run. */
export function searchRecall(packed: Pack, queries: number): SearchRecall {
  const passages = unpack(packed)
  const simplified = new Map<string, string>()
  const index = buildIndex(passages, simplified)
  const random = randomFrom(20_261_123)
  let found = 0
  let shown = 0
  let right = 0
  for (let asked = 0; asked < queries; asked += 1) {
    const passage = passages[Math.floor(random() * passages.length)]
    const words = passage?.text.replace(/\s+/gu, '') ?? ''
    const length = 2 + Math.floor(random() * 5)
    const start = Math.floor(random() * Math.max(1, words.length - length))
    const query = words.slice(start, start + length)
    const hits = search(index, query, { plan: null, kind: null })
    if (hits.some((hit) => hit.passage === passage)) found += 1
    for (const hit of hits.slice(0, 10)) {
      shown += 1
      if (fold(hit.passage.text, simplified).includes(fold(query, simplified))) right += 1
    }
  }
  return { queries, recall: found / queries, precision10: shown === 0 ? 0 : right / shown }
}

/** Park and Miller's generator: the same numbers every time. */
function randomFrom(seed: number): () => number {
  let state = seed % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
