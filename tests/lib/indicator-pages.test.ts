import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorDifferences, sameTargets } from '../../src/lib/indicator-differences.ts'
import type { PlacedRow } from '../../src/lib/indicator-differences.ts'
import { indicatorMentions } from '../../src/lib/indicator-mentions.ts'
import { comparedIndicators } from '../../src/lib/indicator-rows.ts'
import { plans } from '../../src/lib/plans.ts'
import { printedRow } from '../../src/lib/printed-row.ts'

const all = plans()

function rowsOf(id: string): PlacedRow[] {
  const cells = comparedIndicators(all).find(({ entry }) => entry.id === id)?.cells ?? []
  return cells.flatMap((row, at) =>
    row === null ? [] : [{ place: all[at]?.record.place.shortName ?? '', row }],
  )
}

test('Each line of the comparison has an address of its own', () => {
  const ids = comparedIndicators(all).map(({ entry }) => entry.id)
  assert.equal(new Set(ids).size, ids.length)
})

test('无障碍改造 is binding in 延边州 only, and that is said', () => {
  assert.ok(
    indicatorDifferences(rowsOf('home-accessibility')).includes(
      '属性不同：晋城城区是预期性，延边州是约束性。',
    ),
  )
})

test('人次 beside no unit is a difference that is said', () => {
  assert.ok(
    indicatorDifferences(rowsOf('vocational-training')).includes(
      '单位不同：晋城城区没有写单位，延边州写的是“人次”。',
    ),
  )
})

test('Rows that print the same differ in nothing, and 97 is not ≥97', () => {
  assert.deepEqual(indicatorDifferences(rowsOf('nursing-subsidy')), [])
  assert.ok(sameTargets(rowsOf('nursing-subsidy')))
  assert.ok(!sameTargets(rowsOf('compulsory-education')))
})

test('A row is quoted cell by cell', () => {
  const [row] = rowsOf('basic-pension-insurance').filter(({ place }) => place === '延边州')
  assert.equal(
    row && printedRow(row.row),
    '原文：指标“残疾人城乡居民基本养老保险参保率”，目标“＞90”，单位“%”，属性“预期性”。',
  )
})

test('Both numbers of 延边州 for 入学率 stand on the page of the indicator, each with what it counts', () => {
  const entry = comparedIndicators(all).find((line) => line.entry.id === 'compulsory-education')?.entry
  assert.ok(entry)
  const quotes = indicatorMentions(all, entry).map(({ quote }) => quote)
  assert.ok(quotes.includes('确保具有学习能力的残疾儿童少年义务教育入学率达到 100%'))
  assert.match(entry.note ?? '', /97%.*100%/u)
})

test('A quotation that the plan does not print is refused', () => {
  const mentions = [{ plan: 'yanbian-14fyp', node: 's3-3-4-p1', quote: '入学率达到 99%' }]
  assert.throws(() => indicatorMentions(all, { id: 'a', name: 'a', rows: {}, mentions }), /does not say/u)
})
