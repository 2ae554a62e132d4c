import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorDifferences, sameTargets } from '../../src/lib/indicator-differences.ts'
import type { PlacedRow } from '../../src/lib/indicator-differences.ts'
import { indicatorMentions } from '../../src/lib/indicator-mentions.ts'
import { comparedIndicators } from '../../src/lib/indicator-rows.ts'
import { indicatorColumns, indicatorLines, openIndicators } from '../../src/lib/open-indicators.ts'
import { openProjects, projectColumns } from '../../src/lib/open-projects.ts'
import { plans } from '../../src/lib/plans.ts'
import { printedRow } from '../../src/lib/printed-row.ts'
import { toCsv } from '../../src/lib/csv.ts'

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

test('The open data hold 26 indicators, of which 12 are binding, and all projects', () => {
  const open = openIndicators(all)
  assert.equal(open.length, 26)
  assert.equal(open.filter(({ nature }) => nature === 'obligatory').length, 12)
  const projects = all.flatMap(({ record }) => record.boxes.flatMap((box) => box.projects))
  assert.equal(openProjects(all).length, projects.length)
})

test('Every line of indicators.csv and projects.csv has a cell for each column', () => {
  for (const csv of [
    toCsv(indicatorLines(openIndicators(all)), indicatorColumns),
    toCsv(openProjects(all), projectColumns),
  ]) {
    const [head = '', ...lines] = csv.trimEnd().split('\r\n')
    const cells = (line: string): number => line.replaceAll(/"[^"]*"/gu, '').split(',').length
    assert.ok(lines.length > 20)
    for (const line of lines) assert.equal(cells(line), cells(head), line)
  }
})

test('A range has two ends in the CSV, and several value columns are several lines', () => {
  const [first] = openIndicators(all)
  assert.ok(first)
  const value = (column: string, text: string, ends: number | [number, number]) => ({
    column,
    text,
    relation: typeof ends === 'number' ? ('=' as const) : ('range' as const),
    value: ends,
    cumulative: false,
  })
  const lines = indicatorLines([
    { ...first, values: [value('2025年', '5-10', [5, 10]), value('2030年', '20', 20)] },
  ])
  const ends = lines.map((line) =>
    indicatorColumns.filter(({ name }) => name.startsWith('value_')).map(({ of }) => of(line)),
  )
  assert.deepEqual(ends, [
    [5, 10],
    [20, 20],
  ])
})
