import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printedAges } from '../../src/plan/printed-ages.ts'

test('A span of ages is read with any dash and both ways of writing 岁', () => {
  for (const text of ['0—6岁', '0-6岁', '0－6 岁', '0～6周岁', '0 — 6岁', '0至6岁', '零至六岁', '0岁到6岁'])
    assert.deepEqual(printedAges(`对${text}残疾儿童应救尽救`), [{ from: 0, to: 6, text }], text)
  assert.deepEqual(printedAges('就业年龄段（16—59周岁）'), [{ from: 16, to: 59, text: '16—59周岁' }])
  assert.deepEqual(printedAges('七至十二岁的孩子'), [{ from: 7, to: 12, text: '七至十二岁' }])
})

test('An open end is null and 未满 leaves its own year out', () => {
  assert.deepEqual(printedAges('16周岁以上'), [{ from: 16, to: null, text: '16周岁以上' }])
  assert.deepEqual(printedAges('60周岁及以上'), [{ from: 60, to: null, text: '60周岁及以上' }])
  assert.deepEqual(printedAges('年满60周岁'), [{ from: 60, to: null, text: '年满60周岁' }])
  assert.deepEqual(printedAges('未满18周岁'), [{ from: null, to: 17, text: '未满18周岁' }])
  assert.deepEqual(printedAges('6岁以下'), [{ from: null, to: 6, text: '6岁以下' }])
  assert.deepEqual(printedAges('3岁'), [{ from: 3, to: 3, text: '3岁' }])
})

test('Several ages keep the order of the text', () => {
  assert.deepEqual(
    printedAges('60岁以上和0-6岁').map(({ text }) => text),
    ['60岁以上', '0-6岁'],
  )
})

test('Years of a period, percentages and amounts are no ages', () => {
  assert.deepEqual(printedAges('5年过渡期内，2021—2025 年，5-10%，6个月，16—59 人，岁月'), [])
})
