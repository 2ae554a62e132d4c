import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ImportError } from '../../src/import/finding.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import type { Imported } from '../../src/import/import-plan.ts'
import { correctionsOf } from '../../src/import/read-corrections.ts'
import { rules } from '../../src/import/rules.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import type { PlanNode } from '../../src/plan/tree.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { assertLossless } from './lossless.ts'

const folder = new URL('../fixtures/import/', import.meta.url)

function imported(source: string, yaml = ''): Imported {
  const result = importPlan({
    id: 'test',
    source,
    corrections: correctionsOf(yaml, 'corrections.yaml'),
    files: { source: 'input.txt', corrections: 'corrections.yaml' },
  })
  assertLossless(result, source)
  return result
}

/** The refusal of a text with these corrections. */
function refusal(source: string, yaml: string): ImportError {
  try {
    imported(source, yaml)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  return assert.fail('the corrections were taken')
}

const texts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/input.txt`, folder)))
  .map((entry) => ({
    name: entry.name,
    source: readFileSync(new URL(`${entry.name}/input.txt`, folder), 'utf8'),
  }))
const seeds = ['yanbian-14fyp', 'jincheng-chengqu-14fyp'].map((name) => ({
  name,
  source: readFileSync(new URL(`../../content/plans/${name}/source.txt`, import.meta.url), 'utf8'),
}))

for (const { name, source } of [...texts, ...seeds]) {
  let first: Imported
  try {
    first = imported(source)
  } catch (error) {
    if (error instanceof ImportError) continue
    throw error
  }
  test(`The corrections that are offered for ${name} can be pasted, and change nothing`, () => {
    const again = imported(source, first.findings.map(({ correction }) => `${correction}\n`).join(''))
    assert.deepEqual(again.tree, first.tree)
    assert.deepEqual(
      again.findings.map(({ rule, line, message }) => ({ rule, line, message })),
      first.findings.map(({ rule, line, message }) => ({ rule, line, message })),
    )
    assert.deepEqual(
      again.findings.filter(({ resolved }) => !resolved),
      [],
    )
  })

  test(`Each correction that is offered for ${name} can be pasted alone`, () => {
    for (const { correction } of first.findings.slice(0, 12))
      assert.deepEqual(imported(source, correction).tree, first.tree, correction)
  })
}

test('Every rule that the importer asks is one that a correction may name', () => {
  const folderOfStages = new URL('../../src/import/', import.meta.url)
  const asked = readdirSync(folderOfStages).flatMap((file) => {
    const code = readFileSync(new URL(file, folderOfStages), 'utf8')
    return [...code.matchAll(/desk\s*\.(?:report|decide|answer|peek|words)\(\s*'([a-z-]+)'/gu)].map(
      (match) => match[1] ?? '',
    )
  })
  assert.ok(asked.length > 30)
  assert.deepEqual(
    asked.filter((rule) => !Object.hasOwn(rules, rule)),
    [],
  )
})

const head = ['某县“十四五”残疾人保障和发展规划', '为保障残疾人权益，制定本规划。']
const plan = [
  ...head, // 1, 2
  '一、发展基础', // 3
  '残疾人事业取得长足进步。', // 4
  '残疾人生活得到改善。', // 5
  '二、主要任务', // 6
  '专栏1 重点项目', // 7
  '1.康复服务。为残疾人提供康复服务。', // 8
  '2.就业服务。为残疾人提供就业服务。', // 9
  '各部门密切配合，共同做好工作。', // 10
  '各乡镇抓好落实，按时完成任务。', // 11
  '三、保障措施', // 12
  '加强领导。各级政府要加强领导，落实责任。', // 13
  '',
].join('\n')

const table = [
  ...head, // 1, 2
  '一、主要指标', // 3
  '专栏1 主要指标', // 4
  '指标 2020年 2025年 属性', // 5
  '1.残疾人家庭收入年均增长 — 与国民经济同步 预期性', // 6
  '2.康复服务率（%） 80 ≥85 约束性', // 7
  '数据由县残联提供。', // 8
  '各部门按分工完成任务。', // 9
  '二、主要任务', // 10
  '做好各项工作。', // 11
  '',
].join('\n')

function textsOf(node: PlanNode, type: PlanNode['type']): string[] {
  return nodesOf(node, type as 'paragraph').map(plainText)
}

const effects: {
  says: string
  source: string
  yaml: string
  type: PlanNode['type']
  gives: (texts: string[]) => boolean
}[] = [
  {
    says: 'joins two paragraphs that no question was asked about',
    source: plan,
    yaml: '- { rule: line-break, line: 5, expect: 残疾人生活, take: join }',
    type: 'paragraph',
    gives: (found) => found.includes('残疾人事业取得长足进步。残疾人生活得到改善。'),
  },
  {
    says: 'joins an item with the one before',
    source: plan,
    yaml: '- { rule: line-break, line: 9, expect: 2.就业, take: join }',
    type: 'project',
    gives: (found) => found.length === 1,
  },
  {
    says: 'breaks a heading from the words that were its end',
    source: plan.replace('一、发展基础\n', '一、发展、\n基础\n'),
    yaml: '- { rule: line-break, line: 4, expect: 基础, take: break }',
    type: 'heading',
    gives: (found) => found.includes('一、发展、'),
  },
  {
    says: 'ends a box before a line that was not asked about',
    source: plan,
    yaml: '- { rule: box-end-guessed, line: 9, expect: 2.就业, take: body }',
    type: 'project',
    gives: (found) => found.length === 1,
  },
  {
    says: 'ends a box at a line beyond the guessed end',
    source: plan,
    yaml: '- { rule: box-end-guessed, line: 11, expect: 各乡镇, take: body }',
    type: 'box',
    gives: (found) => found.join('').includes('共同做好工作') && !found.join('').includes('按时完成'),
  },
  {
    says: 'keeps a line beyond the guessed end in the box',
    source: plan,
    yaml: '- { rule: box-end-guessed, line: 11, expect: 各乡镇, take: box }',
    type: 'box',
    gives: (found) => found.join('').includes('按时完成任务'),
  },
  {
    says: 'keeps a heading in the box',
    source: plan,
    yaml: '- { rule: box-end-guessed, line: 12, expect: 三、保障, take: box }',
    type: 'box',
    gives: (found) => found.join('').includes('三、保障措施'),
  },
  {
    says: 'ends a table before its last row',
    source: table,
    yaml: '- { rule: box-end-guessed, line: 7, expect: 2.康复, take: body }',
    type: 'indicator',
    gives: (found) => found.length === 1,
  },
  {
    says: 'keeps a line below the rows in the box of a table',
    source: table,
    yaml: '- { rule: box-end-guessed, line: 8, expect: 数据由, take: box }',
    type: 'box',
    gives: (found) => found.join('').includes('提供。') && !found.join('').includes('按分工'),
  },
  {
    says: 'ends the box of a table beyond the guessed end',
    source: table,
    yaml: '- { rule: box-end-guessed, line: 9, expect: 各部门, take: body }',
    type: 'box',
    gives: (found) => found.join('').includes('提供。') && !found.join('').includes('按分工'),
  },
  {
    says: 'makes text of what looks like a page number',
    source: plan.replace('残疾人生活得到改善。', '— 3 —'),
    yaml: '- { rule: role, line: 5, expect: — 3 —, take: text }',
    type: 'paragraph',
    gives: (found) => found.join('').includes('— 3 —'),
  },
  {
    says: 'makes furniture of any line',
    source: plan,
    yaml: '- { rule: role, line: 5, expect: 残疾人生活, take: furniture }',
    type: 'paragraph',
    gives: (found) => !found.join('').includes('残疾人生活'),
  },
  {
    says: 'makes a title of a line',
    source: plan.replace(head[0] ?? '', '某县残疾人事业发展蓝图'),
    yaml: '- { rule: role, line: 1, expect: 某县, take: title }',
    type: 'documentTitle',
    gives: (found) => found.join('') === '某县残疾人事业发展蓝图',
  },
  {
    says: 'makes the title of a box of a line',
    source: plan.replace('专栏1 重点项目', '重点项目清单'),
    yaml: '- { rule: role, line: 7, expect: 重点项目, take: box-title }',
    type: 'boxTitle',
    gives: (found) => found.join('') === '重点项目清单',
  },
  {
    says: 'makes text of what looks like the title of a box',
    source: plan,
    yaml: '- { rule: role, line: 7, expect: 专栏1, take: text }',
    type: 'box',
    gives: (found) => found.length === 0,
  },
  {
    says: 'cuts a row into cells',
    source: table,
    yaml: '- { rule: cells, line: 6, expect: 1.残疾人, take: "1.残疾人家庭收入年均增长 — | 与国民经济同步 | 预期性" }',
    type: 'indicatorName',
    gives: (found) => found[0] === '1.残疾人家庭收入年均增长 —',
  },
  {
    says: 'makes a heading of a paragraph',
    source: plan,
    yaml: '- { rule: heading, line: 4, expect: 残疾人事业, take: heading }',
    type: 'heading',
    gives: (found) => found.includes('残疾人事业取得长足进步。'),
  },
  {
    says: 'makes text of a heading',
    source: plan,
    yaml: '- { rule: heading, line: 12, expect: 三、, take: text }',
    type: 'heading',
    gives: (found) => !found.includes('三、保障措施'),
  },
  {
    says: 'makes a run-in heading of a first sentence',
    source: plan.replace('残疾人生活得到改善。', '残疾人生活改善。收入增长。'),
    yaml: '- { rule: heading, line: 5, expect: 残疾人生活, take: run-in }',
    type: 'runIn',
    gives: (found) => found.includes('残疾人生活改善。'),
  },
]

for (const { says, source, yaml, type, gives } of effects) {
  test(`A correction ${says}`, () => {
    const before = textsOf(imported(source).tree, type)
    assert.ok(!gives(before), `it is so without the correction: ${before.join(' / ')}`)
    const after = textsOf(imported(source, yaml).tree, type)
    assert.ok(gives(after), after.join(' / '))
  })
}

const refusals: { says: string; source?: string; yaml: string; rule: string; words: RegExp }[] = [
  {
    says: 'a line that is not asked about',
    yaml: '- { rule: run-in-guessed, line: 4, expect: 残疾人事业, take: heading }',
    rule: 'correction-unused',
    words: /run-in-guessed” decides nothing at line 4/u,
  },
  {
    says: 'a role that the line cannot have',
    yaml: '- { rule: role, line: 5, expect: 残疾人生活, take: title }',
    rule: 'correction-unused',
    words: /role/u,
  },
  {
    says: 'text that is text already',
    yaml: '- { rule: role, line: 5, expect: 残疾人生活, take: text }',
    rule: 'correction-unused',
    words: /role/u,
  },
  {
    says: 'a run-in heading without more text after it',
    yaml: '- { rule: heading, line: 5, expect: 残疾人生活, take: run-in }',
    rule: 'correction-unused',
    words: /heading/u,
  },
  {
    says: 'two ends of one box',
    yaml: [
      '- { rule: box-end-guessed, line: 9, expect: 2.就业, take: body }',
      '- { rule: box-end-guessed, line: 11, expect: 各乡镇, take: body }',
    ].join('\n'),
    rule: 'correction-unused',
    words: /line 11/u,
  },
  {
    says: 'words that stand elsewhere now',
    yaml: '- { rule: heading, line: 4, expect: 残疾人生活, take: text }',
    rule: 'correction-stale',
    words: /line 5 now/u,
  },
  {
    says: 'words that stand nowhere',
    yaml: '- { rule: heading, line: 4, expect: 别的话, take: text }',
    rule: 'correction-stale',
    words: /write the correction anew/u,
  },
  {
    says: 'a line beyond the end of the file',
    yaml: '- { rule: heading, line: 400, expect: 残疾人生活, take: text }',
    rule: 'correction-stale',
    words: /line 5 now/u,
  },
  {
    says: 'the second of two for one line',
    yaml: [
      '- { rule: heading, line: 4, expect: 残疾人事业, take: text }',
      '- { rule: heading, line: 4, expect: 残疾人, take: heading }',
    ].join('\n'),
    rule: 'correction-twice',
    words: /the first is at line 1/u,
  },
  {
    says: 'words that begin both parts of a line that a page break parts',
    source: plan.replace('残疾人生活得到改善。', '残疾人（一。\f残疾人（二。'),
    yaml: '- { rule: bracket-unclosed, line: 5, expect: 残疾人 }',
    rule: 'correction-twice',
    words: /two parts of line 5/u,
  },
  {
    says: 'an unknown rule',
    yaml: '- { rule: box-end, line: 9, expect: 2.就业, take: body }',
    rule: 'correction-unknown-rule',
    words: /box-end-guessed, .*cells|cells, .*box-end-guessed/u,
  },
  {
    says: 'a name that every object has as a rule',
    yaml: '- { rule: constructor, line: 9, expect: 2.就业 }',
    rule: 'correction-unknown-rule',
    words: /constructor/u,
  },
  {
    says: 'an unknown word to take',
    yaml: '- { rule: line-break, line: 5, expect: 残疾人生活, take: body }',
    rule: 'correction-unknown-take',
    words: /join, break/u,
  },
  {
    says: 'nothing to take where a decision is needed',
    yaml: '- { rule: role, line: 5, expect: 残疾人生活 }',
    rule: 'correction-unknown-take',
    words: /text, furniture, title, box-title/u,
  },
  {
    says: 'something to take where nothing is to be decided',
    yaml: '- { rule: odd-character, line: 5, expect: 残疾人生活, take: text }',
    rule: 'correction-unknown-take',
    words: /expected none/u,
  },
  {
    says: 'cells with other words than the row',
    source: table,
    yaml: '- { rule: cells, line: 7, expect: 2.康复, take: "2.康复服务率（%） | 80 | 85 | 约束性" }',
    rule: 'correction-impossible',
    words: /2\.康复服务率（%） 80 ≥85 约束性/u,
  },
  {
    says: 'a note on a heading, which cannot bear one',
    yaml: '- { rule: note, line: 3, expect: 一、发展, note: 我们的话。 }',
    rule: 'note-without-place',
    words: /line 3/u,
  },
  {
    says: 'a note without words',
    yaml: '- { rule: note, line: 5, expect: 残疾人生活 }',
    rule: 'correction-unused',
    words: /note/u,
  },
]

for (const { says, source = plan, yaml, rule, words } of refusals) {
  test(`Corrections are refused for ${says}`, () => {
    const error = refusal(source, yaml)
    assert.deepEqual([error.file, error.rule], ['corrections.yaml', rule])
    assert.ok(error.line !== null && error.line > 0)
    assert.match(`${error.message} ${error.advice}`, words)
  })
}

test('A wrong one among right corrections is named by its line', () => {
  const yaml = [
    '- { rule: heading, line: 4, expect: 残疾人事业, take: heading }',
    '- { rule: heading, line: 8, expect: 1.康复, take: heading }',
  ].join('\n')
  assert.deepEqual([refusal(plan, yaml).line, refusal(plan, yaml).rule], [2, 'correction-unused'])
})

test('Two open brackets in one line are one finding with one correction', () => {
  const source = plan.replace('残疾人生活得到改善。', '残疾人（一《二。')
  const { findings } = imported(source)
  const open = findings.filter(({ rule }) => rule === 'bracket-unclosed')
  assert.equal(open.length, 1)
  assert.match(open[0]?.message ?? '', /“（”.+“《”/u)
})
