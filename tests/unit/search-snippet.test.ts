import assert from 'node:assert/strict'
import { test } from 'node:test'
import { snippetOf } from '../../src/search/snippet.ts'
import type { Range } from '../../src/search/occurrences.ts'

const sentence = '逐步提高残疾儿童救助标准，扩大救助年龄范围。'
const long = `${sentence.repeat(12)}为盲人提供盲文读物。${sentence.repeat(12)}`
const blind = long.indexOf('盲文')

test('a short text is shown whole, with its hits marked', () => {
  assert.deepEqual(shown(sentence, [[4, 8]]), '逐步提高[残疾儿童]救助标准，扩大救助年龄范围。')
})

test('a long text is cut around the hit, at pauses, with words on both sides', () => {
  const text = shown(long, [[blind, blind + 4]])
  assert.match(text, /^……(?:扩大|逐步).+为盲人提供\[盲文读物\]。逐步.+[，。]……$/u)
  assert.ok(text.length < 170, text)
})

test('a second hit far away gets a stretch of its own', () => {
  const text = shown(long, [
    [0, 4],
    [blind, blind + 4],
  ])
  assert.match(text, /^\[逐步提高\].+……(?:扩大|逐步).+\[盲文读物\]/u)
})

test('only what lies between the bounds is shown', () => {
  assert.equal(shown('名称 正文', [[0, 5]], 3), '[正文]')
})

test('the segments say where in the text they begin', () => {
  for (const { text, kind, start } of snippetOf(long, [[blind, blind + 4]], 0, long.length)) {
    if (kind !== 'gap') assert.equal(long.slice(start, start + text.length), text)
  }
})

function shown(text: string, ranges: Range[], from = 0): string {
  const segments = snippetOf(text, ranges, from, text.length)
  return segments.map((segment) => (segment.kind === 'marked' ? `[${segment.text}]` : segment.text)).join('')
}
