import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineGrounds } from '../../src/plain/line-grounds.ts'
import type { Statement } from '../../src/plain/statement.ts'
import { statementGroups } from '../../src/plain/statement-groups.ts'

const plan = 'yanbian-14fyp'
const says = (text: string, node: string, quote: string): Statement => ({
  kind: 'says',
  text,
  sources: [{ plan, node, quote }],
})
const training = says('训练最多补 2.4 万元。', 'box-5-project-2', '每年康复训练类最高补助 2.4 万元/人')
const surgery = says('手术最多补 2.55 万元。', 'box-5-project-2', '手术类最高补助 2.55 万元/人')
const call = says('可以打 12385。', 's3-4-1-p1', '“12385”残疾人服务热线')
const ours: Statement = { kind: 'ours', text: '越早越好。', basis: null }
const absent: Statement = { kind: 'absent', text: '没有写材料。', plan, words: ['身份证'] }
const shapes = (statements: Statement[]): string[] =>
  statementGroups(statements).map((group) => `${group.kind} ${String(group.statements.length)}`)

test('Sentences side by side that rest on one passage share one quotation', () => {
  const [group] = statementGroups([training, surgery])
  assert.ok(group?.kind === 'says')
  assert.equal(group.statements.length, 2)
  assert.deepEqual(group.passages, [
    {
      plan,
      node: 'box-5-project-2',
      quotes: ['每年康复训练类最高补助 2.4 万元/人', '手术类最高补助 2.55 万元/人'],
    },
  ])
})

test('Sentences on other passages, of other kinds, or apart from each other share nothing', () => {
  assert.deepEqual(shapes([training, call]), ['says 1', 'says 1'])
  assert.deepEqual(shapes([training, ours, surgery, absent]), ['says 1', 'ours 1', 'says 1', 'absent 1'])
})

test('No more than three sentences stand above one quotation', () => {
  assert.deepEqual(shapes([training, surgery, training, surgery]), ['says 3', 'says 1'])
})

test('No sentence is lost, and their order stays', () => {
  const all = [ours, training, surgery, call, absent, absent, ours]
  assert.deepEqual(
    statementGroups(all).flatMap((group) => group.statements.map(({ text }) => text)),
    all.map(({ text }) => text),
  )
})

test('A quotation that stands within another of its passage, white space aside, is shown once', () => {
  const short = says('能补 2.4 万元。', 'box-5-project-2', '最高补助2.4万元/人')
  const [group] = statementGroups([short, training])
  assert.ok(group?.kind === 'says')
  assert.deepEqual(group.passages[0]?.quotes, ['每年康复训练类最高补助 2.4 万元/人'])
})

test('Lines of easy reading name what they rest on by their numbers, also when they stand apart', () => {
  assert.deepEqual(
    lineGrounds([training, ours, surgery, absent]).map(({ lines, other }) => [lines, other?.kind ?? 'says']),
    [
      [[1, 3], 'says'],
      [[2], 'ours'],
      [[4], 'absent'],
    ],
  )
})
