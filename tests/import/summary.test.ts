import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importPlan } from '../../src/import/import-plan.ts'
import { widthOf } from '../../src/import/measure.ts'
import { summaryOf, summaryText } from '../../src/import/summary.ts'
import { plans, recordFrom } from '../../src/lib/plans.ts'
import { countInk } from '../../src/plan/text.ts'

for (const { id, tree, ledger, findings, record, source } of plans()) {
  const summary = summaryOf({ tree, ledger, findings }, record, source)

  test(`The summary of ${id} counts what its open data hold, and every character once`, () => {
    assert.equal(summary.counts['boxes'], record.boxes.length)
    assert.equal(summary.counts['indicator rows'], record.indicators.length)
    const levels = Object.entries(summary.counts).filter(([name]) => name.startsWith('headings of level'))
    assert.equal(
      levels.reduce((sum, [, count]) => sum + count, 0),
      record.outline.length,
    )
    const characters = Object.values(summary.characters).reduce((sum, count) => sum + count, 0)
    assert.equal(characters, countInk(source))
  })

  test(`The summary of ${id} has no open question, and lines of a terminal's width`, () => {
    assert.deepEqual(summary.questions, {})
    const text = summaryText(summary, ['Read it.', '填写没有写明的字段'.repeat(12)])
    for (const line of text.split('\n')) assert.ok(widthOf(line) <= 40, line)
    assert.match(text, /No open question/u)
    assert.match(text, /1\. Read it\./u)
  })
}

test('A figure that table and text give differently is named: 97 in the table of 延边, 100 in its text', () => {
  const yanbian = plans().find(({ id }) => id === 'yanbian-14fyp')
  assert.ok(yanbian)
  const { unusual } = summaryOf(yanbian, yanbian.record, yanbian.source)
  assert.ok(
    unusual.some((line) => line.includes('义务教育入学率') && line.includes('97') && line.includes('100')),
    unusual.join('\n'),
  )
})

const dull = `某县“十四五”残疾人保障和发展规划
为推进残疾人事业，制定本规划。
一、主要任务
专栏1 重点项目
1.康复服务。为残疾人提供康复服务。
— 3 —
三、组织实施
专栏2 保障项目
四、监督评估
加强监督（评估。
`

test('The summary names gaps in the numbers, a box with one item, an empty box and an open bracket, each with its line', () => {
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  const imported = importPlan({ id: 'plan', source: dull, corrections: [], files })
  const meta = plans()[0]?.meta
  assert.ok(meta)
  const record = recordFrom(
    imported.tree,
    { id: 'plan', meta, source: dull },
    imported.lines,
    imported.findings,
  )
  const summary = summaryOf(imported, record, dull)
  for (const [line, words] of [
    [4, 'one item only'],
    [7, 'after 1'],
    [8, 'without an item'],
    [10, 'end of a paragraph'],
  ] as const)
    assert.ok(
      summary.unusual.some((each) => each.startsWith(`line ${String(line)}: `) && each.includes(words)),
      `${words}: ${summary.unusual.join(' / ')}`,
    )
  assert.deepEqual(summary.characters, {
    title: countInk('某县“十四五”残疾人保障和发展规划'),
    preamble: 15,
    heading: countInk('一、主要任务三、组织实施四、监督评估'),
    box: countInk('专栏1 重点项目1.康复服务。为残疾人提供康复服务。专栏2 保障项目'),
    paragraph: 8,
    'page-number': 3,
  })
})
