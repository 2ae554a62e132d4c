import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summaryOf } from '../../src/search/summary.ts'
import type { Hit } from '../../src/search/hit.ts'

test('the message counts the hits and says which are partial', () => {
  assert.equal(summaryOf([]), '没有找到')
  assert.equal(summaryOf(hits(12, 0)), '找到 12 条结果')
  assert.equal(summaryOf(hits(0, 3)), '没有完全符合的，有 3 条部分符合')
  assert.equal(summaryOf(hits(2, 3)), '找到 2 条结果，另有 3 条部分符合')
})

test('no message is longer than 30 characters', () => {
  for (const count of [hits(9999, 9999), hits(0, 9999), hits(9999, 0)])
    assert.ok(summaryOf(count).length <= 30)
})

function hits(full: number, partial: number): Hit[] {
  const hit: Hit = {
    passage: { plan: 'plan', node: 's1', kind: 'paragraph', text: '', head: 0, headNode: null, path: [] },
    node: 's1',
    kind: 'paragraph',
    match: 'exact',
    ranges: [],
    found: [],
    missing: [],
    order: 0,
    phrase: false,
    span: 0,
  }
  return [
    ...Array.from({ length: full }, () => hit),
    ...Array.from({ length: partial }, (): Hit => ({ ...hit, match: 'partial' })),
  ]
}
