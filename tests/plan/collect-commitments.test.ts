import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectCommitments } from '../../src/plan/collect-commitments.ts'
import { nest } from '../../src/plan/nest.ts'
import type { CommitmentRecord } from '../../src/plan/record.ts'

const period = { name: '十四五', from: 2021, to: 2025, outlook: 2035 }

test('A year before a quantity in its sentence is its deadline, and none is guessed', () => {
  assert.equal(one('到2024年，建成 3 个基地。').by, 2024)
  assert.equal(one('2023 年底前，建成 3 个基地。').by, 2023)
  assert.equal(one('“十四五”期末，建成 3 个基地。').by, 2025)
  assert.equal(one('到2024年，服务更好。建成 3 个基地。').by, null)
})

test('每年 holds for its clause and for the parts that 、 joins in it', () => {
  const records = collected('每年甲类补助 2 万元、乙类补助 3 万元，建成 3 个基地。')
  assert.deepEqual(
    records.map(({ per, quote }) => [per, quote]),
    [
      ['year', '每年甲类补助 2 万元'],
      ['year', '乙类补助 3 万元'],
      [null, '建成 3 个基地'],
    ],
  )
})

test('Words such as 截至, 目前 and “十三五” tell of earlier times, 到2025年 and “十四五” of what is to come', () => {
  assert.equal(one('截至2020年底，有 3 个基地。').kind, 'baseline')
  assert.equal(one('“十三五”期间，建成 3 个基地。').kind, 'baseline')
  assert.equal(one('目前全县有 300 名残疾人。').kind, 'baseline')
  assert.equal(one('到2025年，建成 3 个基地。').kind, 'promise')
  assert.equal(one('在“十三五”的基础上，“十四五”期间建成 3 个基地。').kind, 'promise')
})

test('A clause that does not say what is counted takes the one before', () => {
  assert.equal(one('组织村医参加课程，培训 50 人次。').quote, '组织村医参加课程，培训 50 人次')
  assert.equal(one('我县残疾人不少，占全县人口的 6%。').quote, '我县残疾人不少，占全县人口的 6%')
  assert.equal(one('办好学校。培训 50 人次。').quote, '培训 50 人次')
})

test('A promise made again is joined to where it stands first; the same number of something else is not', () => {
  const same = collected(
    '全县为 40 户困难残疾人家庭实施无障碍改造。',
    '为 40 户困难残疾人家庭进行家庭无障碍改造。',
  )
  assert.deepEqual(
    same.map(({ sameAs }) => sameAs),
    [null, 'preamble-p1'],
  )
  const levels = collected('村残疾人组织覆盖率达到 100%。', '乡镇残疾人组织覆盖率达到 100%。')
  assert.deepEqual(
    levels.map(({ sameAs }) => sameAs),
    [null, null],
  )
  const things = collected('建立 10 家辅助性就业机构。', '建立 10 家盲人按摩机构。')
  assert.deepEqual(
    things.map(({ sameAs }) => sameAs),
    [null, null],
  )
})

test('Each quantity of a node has its own id, and the topics and people of its node', () => {
  const plan = nest('plan', [paragraph('建立 3 个基地，培训残疾妇女 50 人。')])
  const records = collectCommitments(plan, {
    period,
    indicators: [],
    topicsOf: () => ['employment'],
    peopleOf: ({ nodeId }) => (nodeId === 'preamble-p1' ? ['women'] : []),
  })
  assert.deepEqual(
    records.map(({ id, topics, people }) => [id, topics, people]),
    [
      ['preamble-p1-q1', ['employment'], ['women']],
      ['preamble-p1-q2', ['employment'], ['women']],
    ],
  )
})

function one(text: string): CommitmentRecord {
  const [record] = collected(text)
  assert.ok(record, text)
  return record
}

function collected(...texts: string[]): CommitmentRecord[] {
  return collectCommitments(nest('plan', texts.map(paragraph)), { period, indicators: [] })
}

function paragraph(value: string): Parameters<typeof nest>[1][number] {
  return { type: 'paragraph', id: '', children: [{ type: 'text', value }] }
}
