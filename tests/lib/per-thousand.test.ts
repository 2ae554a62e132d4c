import assert from 'node:assert/strict'
import { test } from 'node:test'
import { perThousandSentence } from '../../src/lib/per-thousand.ts'
import { plans } from '../../src/lib/plans.ts'

test('Only the rows that count people or homes are given per 1,000', () => {
  const said = plans().flatMap(({ id, record }) =>
    record.indicators.flatMap((row) => {
      const sentence = perThousandSentence(record, row)
      return sentence === null ? [] : [`${id} ${row.id} ${/约 (\S+)/u.exec(sentence)?.[1] ?? ''}`]
    }),
  )
  assert.deepEqual(said, [
    'jincheng-chengqu-14fyp indicator-2 63',
    'yanbian-14fyp indicator-2 72',
    'yanbian-14fyp indicator-12 17',
  ])
})

test('A plan that does not say how many live there gives no share', () => {
  const [first] = plans()
  assert.ok(first)
  const row = first.record.indicators.find(({ id }) => id === 'indicator-2')
  assert.ok(row)
  assert.equal(perThousandSentence({ paragraphs: [] }, row), null)
})
