import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channelsOf } from '../../src/lib/channels.ts'
import { periodsOver } from '../../src/lib/period-status.ts'
import { planChannels } from '../../src/lib/plan-channels.ts'
import { plans } from '../../src/lib/plans.ts'
import { seedPlans } from '../seed-plans.ts'

// Read by hand in the two texts: 延边州 lines 761, 晋城城区 lines 901 to 903. The anchors were looked up on the text pages.
const gold = {
  'yanbian-14fyp': [
    { words: '网络信访平台', number: null, node: 's3-4-1-p1-s7' },
    { words: '政务服务便民热线', number: '12345', node: 's3-4-1-p1-s7' },
    { words: '残疾人服务热线', number: '12385', node: 's3-4-1-p1-s7' },
  ],
  'jincheng-chengqu-14fyp': [
    { words: '政府网络信访', number: null, node: 's3-4-r2-p1-s5' },
    { words: '政务服务热线', number: '12345', node: 's3-4-r2-p1-s5' },
  ],
}

for (const [plan, channels] of Object.entries(gold))
  test(`${plan} names these ways to ask, one without voice first`, () => {
    assert.deepEqual(planChannels(plan), channels)
  })

test('Every number that a plan’s text sets in quotation marks like a telephone number is a channel of it', () => {
  for (const { id, source } of plans()) {
    const printed = new Set([...source.matchAll(/“(1\d{4})”/gu)].map(([, number]) => number))
    // A plan may print none; that those of the two are read is held by the lists above.
    assert.deepEqual(new Set(planChannels(id).flatMap(({ number }) => number ?? [])), printed)
  }
})

test('A plan that names no way to ask has none', () => {
  assert.deepEqual(
    channelsOf([
      {
        plan: 'a',
        node: 's1-p1',
        kind: 'paragraph',
        text: '信访工作要加强，惠及12345人。',
        head: 0,
        headNode: null,
        path: [],
      },
    ]),
    [],
  )
})

test('That periods are over is said in one sentence, of those that are', () => {
  const [one, other] = seedPlans().map(({ record }) => record)
  assert.ok(one && other)
  assert.equal(
    periodsOver([one, other], '2026-11-23')?.sentence,
    '两份规划的规划期都已经结束（2021年至2025年，按2026年11月23日算）。',
  )
  const running = { ...other, period: { ...other.period, from: 2026, to: 2030 } }
  assert.equal(
    periodsOver([one, running], '2026-11-23')?.sentence,
    `${one.place.shortName}的规划，规划期已经结束（2021年至2025年，按2026年11月23日算）。`,
  )
  assert.equal(periodsOver([running], '2026-11-23'), null)
})
