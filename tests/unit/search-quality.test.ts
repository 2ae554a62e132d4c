import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askOurs } from '../../scripts/bench/search/ask-ours.ts'
import { drawQueries } from '../../scripts/bench/search/draw-queries.ts'
import type { QuerySet } from '../../scripts/bench/search/draw-queries.ts'
import { scoresOf } from '../../scripts/bench/search/scores-of.ts'
import { searchFilesOf, sourcesOf } from '../../scripts/bench/search/search-files.ts'
import { thesaurus } from '../../src/lib/thesaurus.ts'
import { seedPassages } from './search-real.ts'

// The shares below were measured on these two plans.
const passages = seedPassages()
const sources = sourcesOf(searchFilesOf(passages, thesaurus()))
const seed = 14

/** The least recall and precision of the first ten, what says itself that it holds only some of the words left out: as measured, rounded down. */
const least: Record<QuerySet, [recall: number, precision: number]> = {
  substrings: [1, 0.99],
  'across punctuation': [1, 0.99],
  'several words': [1, 0.96],
  'everyday words': [1, 0.99],
  pinyin: [1, 0.95],
  initials: [1, 0.72],
  traditional: [1, 0.97],
  numbers: [1, 0.97],
}

for (const [set, [recall, precision]] of Object.entries(least) as [QuerySet, [number, number]][]) {
  test(`with everything fetched, ${set}: recall of ${recall}, and ${precision} of the first ten hold what was typed`, async () => {
    const queries = drawQueries(set, passages, thesaurus(), seed, 200)
    const scores = scoresOf(queries, await askOurs(sources, queries))
    assert.ok(scores.queries >= 100, `only ${scores.queries} queries could be drawn`)
    assert.ok(scores.recall >= recall, `recall ${scores.recall}`)
    assert.ok(scores.precision10Whole >= precision, `precision ${scores.precision10Whole}`)
  })
}

test('the same seed draws the same queries, another seed others', () => {
  const draw = (from: number): string[] =>
    drawQueries('several words', passages, thesaurus(), from, 20).map(({ typed }) => typed)
  assert.deepEqual(draw(7), draw(7))
  assert.notDeepEqual(draw(7), draw(8))
})

test('a query of every set is right where it was taken from', () => {
  const byPlace = new Map(passages.map((passage) => [`${passage.plan}#${passage.node}`, passage.text]))
  for (const set of Object.keys(least) as QuerySet[])
    for (const { typed, source, right } of drawQueries(set, passages, thesaurus(), seed, 30)) {
      if (source === null) continue
      const text = (byPlace.get(source) ?? '').replace(/\s+/gu, '')
      for (const words of right)
        for (const word of words) assert.ok(text.includes(word.replace(/\s+/gu, '')), `${typed} of ${source}`)
    }
})
