import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorSentence } from '../../src/lib/indicator-sentence.ts'
import { periodSentences, periodStatus } from '../../src/lib/period-status.ts'
import { plans } from '../../src/lib/plans.ts'

const rows = plans().flatMap(({ id, record }) =>
  record.indicators.map((row) => ({ key: `${id} ${row.id}`, row })),
)
const sentence = (key: string): string => {
  const found = rows.find((each) => each.key === key)
  assert.ok(found)
  return indicatorSentence(found.row)
}

test('A row with a sign becomes a sentence in which the sign is a word', () => {
  assert.equal(
    sentence('yanbian-14fyp indicator-7'),
    '残疾人城乡居民基本医疗保险参保率，目标大于95%，预期性。',
  )
  assert.equal(
    sentence('yanbian-14fyp indicator-14'),
    '有参与意愿的残疾人文化体育活动参与率，目标不低于60%，预期性。',
  )
})

test('A plain number gets its unit, and a target in words is quoted', () => {
  assert.match(sentence('yanbian-14fyp indicator-12'), /目标1500户，约束性。$/u)
  assert.match(sentence('jincheng-chengqu-14fyp indicator-11'), /目标是“应改尽改”，预期性。$/u)
})

test('No sentence of any row holds a sign that a screen reader leaves out', () => {
  for (const { key, row } of rows) assert.doesNotMatch(indicatorSentence(row), /[≥≤＞＜～±]|\d[-—]\d/u, key)
})

test('A period includes its last year and is over on the first day after it', () => {
  const period = { name: '十四五', from: 2021, to: 2025, outlook: null }
  assert.equal(periodStatus(period, '2020-12-31'), 'ahead')
  assert.equal(periodStatus(period, '2025-12-31'), 'running')
  assert.equal(periodStatus(period, '2026-01-01'), 'over')
})

test('A plan whose period is over says so in its first sentence', () => {
  const [plan] = plans()
  assert.ok(plan)
  assert.match(periodSentences(plan.record, '2026-11-23').first, /2021年至2025年，已经结束。$/u)
})
