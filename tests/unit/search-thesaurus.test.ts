import assert from 'node:assert/strict'
import { test } from 'node:test'
import { thesaurus } from '../../src/lib/thesaurus.ts'
import { fold } from '../../src/search/fold.ts'
import { answer } from '../../src/search/scan.ts'
import { packWords, unpackWords } from '../../src/search/thesaurus.ts'
import { realIndex, seedPassages } from './search-real.ts'

const index = realIndex()
const holds = (text: string, words: string): boolean =>
  fold(text, index.simplified).includes(fold(words, index.simplified))

test('everyday words come out of their pack as they went in', () => {
  assert.deepEqual(unpackWords(packWords(thesaurus())), thesaurus())
})

test('every expression of the thesaurus is printed in a plan', () => {
  for (const { means } of thesaurus())
    for (const words of means) assert.ok(index.corpus.includes(fold(words, index.simplified)), words)
})

test('every everyday word reaches a passage with the plans’ words among the first ten', () => {
  for (const { say, means } of thesaurus()) {
    for (const word of say) {
      const first = answer(index, word, { plan: null, kind: null }).hits.slice(0, 10)
      const reached = first.some(({ passage }) =>
        [word, ...means].some((words) => holds(passage.text, words)),
      )
      assert.ok(reached, `${word} → ${means.join('、')}`)
    }
  }
})

test('an everyday word is taken as one, also where a passage sounds like it: C5 is 助5 by its initial', () => {
  const [one] = seedPassages()
  assert.ok(one)
  const sounding = { ...one, node: 's9-p1', headNode: null, text: '每个车间一次性补助5万元。', head: 0 }
  const { hits } = answer(realIndex([...seedPassages(), sounding]), 'C5', { plan: null, kind: null })
  assert.match(hits[0]?.passage.text ?? '', /机动车/u)
})
