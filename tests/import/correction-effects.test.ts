import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../../src/plan/plain-text.ts'
import type { PlanNode } from '../../src/plan/tree.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { head, plan, table } from './corrected-texts.ts'
import { imported } from './import-with.ts'

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
