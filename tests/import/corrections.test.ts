import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ImportError } from '../../src/import/finding.ts'
import type { Imported } from '../../src/import/import-plan.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { correctionsOf } from '../../src/import/read-corrections.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { assertLossless } from './lossless.ts'

const source = `晋城市城区“十四五”残疾人保障和发展规划
为推进残疾人事业，制定本规划。
一、主要任务
（一）健全保障体系
完善社会救助制度。为符合条件的残疾人家庭提供最低生活保障。
落实两项补贴制度。
晋城城区残联
专栏 1 主要指标
指标 2020年 2025年 属性
1.残疾人家庭人均收入增长 与经济 增长同步 同步提高 预期性
2.基本康复服务率（%） 80 85 约束性
专栏 2 重点项目
1.康复救助项目 为残疾儿童提供救助。
2.托养服务项目 为重度残疾人提供托养。
按规定做好其他工作。
二、组织实施
加强领导。
`

function importWith(yaml: string): Imported {
  const imported = importPlan({
    id: 'plan',
    source,
    corrections: correctionsOf(yaml, 'corrections.yaml'),
    files: { source: 'source.txt', corrections: 'corrections.yaml' },
  })
  assertLossless(imported, source)
  return imported
}

function paragraphs({ tree }: Imported): string[] {
  return nodesOf(tree, 'paragraph').map((each) => plainText(each))
}

function refusal(yaml: string): ImportError {
  try {
    importWith(yaml)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('It was imported')
}

test('A line is joined to the paragraph before it, or broken off from it, as an editor says', () => {
  const joined = importWith('- { rule: line-break, line: 6, expect: 落实两项补贴, take: join }')
  assert.ok(paragraphs(joined).some((text) => text.endsWith('提供最低生活保障。落实两项补贴制度。')))
  assert.ok(
    paragraphs(importWith('')).some(
      (text) => text === '落实两项补贴制度。晋城城区残联' || text === '落实两项补贴制度。',
    ),
  )
})

test('A box ends where an editor says, asked or not', () => {
  const box = ({ tree }: Imported): string => plainText(nodesOf(tree, 'box')[1] ?? tree)
  assert.ok(
    box(importWith('- { rule: box-end-guessed, line: 15, expect: 按规定做好, take: box }')).includes(
      '其他工作',
    ),
  )
  assert.ok(
    !box(importWith('- { rule: box-end-guessed, line: 15, expect: 按规定做好, take: body }')).includes(
      '其他工作',
    ),
  )
  assert.ok(
    !box(importWith('- { rule: box-end-guessed, line: 14, expect: 2.托养服务, take: body }')).includes(
      '托养',
    ),
  )
})

test('A line is furniture, or text, as an editor says', () => {
  const { ledger, tree } = importWith('- { rule: role, line: 7, expect: 晋城城区残联, take: furniture }')
  assert.ok(ledger.some(({ line, trivia, owner }) => line === 7 && trivia && owner === 'page-tool'))
  assert.ok(!plainText(tree).includes('晋城城区残联'))
})

test('A line is a heading, or none, as an editor says', () => {
  const heads = ({ tree }: Imported): string[] => nodesOf(tree, 'runIn').map((each) => plainText(each))
  assert.ok(
    heads(importWith('- { rule: heading, line: 5, expect: 完善社会救助, take: run-in }')).includes(
      '完善社会救助制度。',
    ),
  )
  assert.ok(
    !heads(importWith('- { rule: heading, line: 5, expect: 完善社会救助, take: text }')).includes(
      '完善社会救助制度。',
    ),
  )
})

test('A row is cut into the cells that an editor gives, and into no others', () => {
  const yaml = (cells: string): string =>
    `- { rule: cells, line: 10, expect: 1.残疾人家庭, take: "${cells}" }`
  const { tree } = importWith(yaml('1.残疾人家庭人均收入增长 | 与经济增长同步 | 同步提高 | 预期性'))
  const row = nodesOf(tree, 'indicator')[0]
  assert.deepEqual(
    row?.children.map((cell) => plainText(cell).replace(/\s/gu, '')),
    ['1.残疾人家庭人均收入增长', '与经济增长同步', '同步提高', '预期性'],
  )
  const error = refusal(yaml('1.残疾人家庭 | 100'))
  assert.equal(error.rule, 'correction-impossible')
  assert.match(error.message, /与经济 增长同步/u)
})

test('A correction that is stale, unused, given twice or unknown is fatal and says so', () => {
  assert.equal(
    refusal('- { rule: line-break, line: 5, expect: 落实两项补贴, take: join }').rule,
    'correction-stale',
  )
  assert.match(refusal('- { rule: line-break, line: 5, expect: 落实两项补贴, take: join }').advice, /line 6/u)
  assert.equal(refusal('- { rule: number-split, line: 5, expect: 完善社会救助 }').rule, 'correction-unused')
  const twice = '- { rule: line-break, line: 6, expect: 落实两项补贴, take: join }\n'
  assert.equal(refusal(twice + twice).rule, 'correction-twice')
  assert.equal(refusal(twice + twice).line, 2)
  const unknown = refusal('- { rule: role, line: 7, expect: 晋城城区残联, take: nothing }')
  assert.equal(unknown.rule, 'correction-unknown-take')
  assert.match(unknown.message, /text, furniture, title, box-title/u)
})
