import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summaryOf } from '../../src/search/summary.ts'
import type { Hit } from '../../src/search/hit.ts'
import type { Answer } from '../../src/search/scan.ts'

test('the message counts the hits and says which are partial', () => {
  assert.equal(summaryOf(hits(0, 0)), '没有找到')
  assert.equal(summaryOf(hits(12, 0)), '找到 12 条结果')
  assert.equal(summaryOf(hits(0, 3)), '没有完全符合的，有 3 条部分符合')
  assert.equal(summaryOf(hits(2, 3)), '找到 2 条结果，另有 3 条部分符合')
})

test('no message is longer than 30 characters', () => {
  for (const count of [hits(9999, 9999), hits(0, 9999), hits(9999, 0)])
    assert.ok(summaryOf(count).length <= 30)
})

test('a question is told whether what it asks for is written', () => {
  const { hits: found } = hits(9, 0)
  const asked = { kind: 'money', name: '金额', passages: 6, stating: 0 } as const
  assert.equal(summaryOf({ hits: found, asked, question: true, part: null }), '有 6 段相关，都没有写金额')
  assert.equal(
    summaryOf({ hits: found, asked: { ...asked, stating: 2 }, question: true, part: null }),
    '有 6 段相关，2 段写了金额',
  )
  assert.equal(summaryOf({ hits: found, asked: null, question: true, part: null }), '找到 9 段相关内容')
})

test('of a long text it is said that only its beginning was understood', () => {
  assert.equal(summaryOf({ ...hits(0, 9), part: '字'.repeat(200) }), '只按前 200 个字，找到 9 条相关')
})

function hits(full: number, partial: number): Answer {
  const hit: Hit = {
    passage: { plan: 'plan', node: 's1', kind: 'paragraph', text: '', head: 0, headNode: null, path: [] },
    node: 's1',
    kind: 'paragraph',
    match: 'exact',
    ranges: [],
    reasons: [],
    score: 0,
    found: [],
    missing: [],
    order: 0,
    phrase: false,
    span: 0,
  }
  const all = [
    ...Array.from({ length: full }, () => hit),
    ...Array.from({ length: partial }, (): Hit => ({ ...hit, match: 'partial' })),
  ]
  return { hits: all, asked: null, question: false, part: null }
}
