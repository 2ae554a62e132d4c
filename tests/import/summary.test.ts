import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summaryOf, summaryText } from '../../src/import/summary.ts'
import { plans } from '../../src/lib/plans.ts'
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
    const text = summaryText(summary, ['Read it.'])
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
