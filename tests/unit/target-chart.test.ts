import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartLegend } from '../../src/lib/chart-legend.ts'
import { targetChart } from '../../src/lib/target-chart.ts'
import type { ChartMark, ChartTarget } from '../../src/lib/target-chart.ts'
import { whyNoChart } from '../../src/lib/why-no-chart.ts'
import { quantityOf } from '../../src/plan/quantity.ts'

/** A row with these printed targets, each in a column of its own: 2025年: ≥85. */
function target(unit: string | null, ...texts: string[]): ChartTarget {
  const values = texts.map((printed) => {
    const at = printed.indexOf(':')
    const text = printed.slice(at + 1)
    return { column: at < 0 ? null : printed.slice(0, at), text, ...quantityOf(text) }
  })
  return { place: '某州', unit, values }
}

const markOf = (unit: string | null, text: string): ChartMark | null =>
  targetChart([target(unit, text)]).lines[0]?.mark ?? null

test('A share stands on an axis from 0 to 100 %', () => {
  const { ticks, lines } = targetChart([target('%', '97')])
  assert.deepEqual(ticks, [
    { at: 0, label: '0%' },
    { at: 50, label: '50%' },
    { at: 100, label: '100%' },
  ])
  assert.deepEqual(lines[0]?.mark, { solid: [0, 97], open: null, points: [{ at: 97, shape: 'dot' }] })
})

test('A share above 100 % does not leave the picture', () => {
  const { ticks, lines } = targetChart([target('%', '120'), target('%', '80')])
  assert.equal(ticks.at(-1)?.label, '200%')
  assert.equal(lines[0]?.mark?.points[0]?.at, 60)
})

test('A count stands on an axis that ends at a round number, with its unit', () => {
  const { ticks, lines } = targetChart([target('户', '1500'), target('户', '500')])
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['0户', '1000户', '2000户'],
  )
  assert.deepEqual(
    lines.map(({ mark }) => mark?.points[0]?.at),
    [75, 25],
  )
})

test('A lower bound is open up to the end of the axis, and ＞ does not count the number itself', () => {
  assert.deepEqual(markOf('%', '≥85'), {
    solid: [0, 85],
    open: [85, 100],
    points: [{ at: 85, shape: 'dot' }],
  })
  assert.deepEqual(markOf('%', '＞90'), {
    solid: [0, 90],
    open: [90, 100],
    points: [{ at: 90, shape: 'ring' }],
  })
})

test('An upper bound is open down to nought and draws nothing as reached', () => {
  assert.deepEqual(markOf('%', '≤5'), { solid: null, open: [5, 0], points: [{ at: 5, shape: 'dot' }] })
  assert.deepEqual(markOf('%', '＜5')?.points, [{ at: 5, shape: 'ring' }])
})

test('A range is drawn from its one end to the other, and 约 is a diamond', () => {
  assert.deepEqual(markOf('%', '5-10'), {
    solid: [5, 10],
    open: null,
    points: [
      { at: 5, shape: 'dot' },
      { at: 10, shape: 'dot' },
    ],
  })
  assert.equal(markOf('%', '约30')?.points[0]?.shape, 'diamond')
})

test('Equal targets stand on lines of their own', () => {
  const { lines } = targetChart([target('%', '100'), target('%', '100')])
  assert.equal(lines.length, 2)
  assert.deepEqual(lines[0]?.mark, lines[1]?.mark)
})

test('Several value columns of a place are lines below its name, each with its column', () => {
  const { lines } = targetChart([target('%', '2025年:80', '2030年:〔90〕'), target('%', '85')])
  assert.deepEqual(
    lines.map(({ place, column, words }) => [place, column, words]),
    [
      ['某州', '2025年', '80%'],
      [null, '2030年', '累计90%'],
      ['某州', null, '85%'],
    ],
  )
})

test('A target in words is written and not drawn', () => {
  const chart = targetChart([target('户', '1500'), target('户', '应改尽改')])
  assert.deepEqual(chart.lines[1], { place: '某州', column: null, words: '应改尽改', mark: null })
  assert.ok(chartLegend(chart).includes('没有数字的目标只写文字，不画线。'))
})

test('An empty cell says that no target is set', () => {
  assert.equal(targetChart([target('%'), target('%', '5')]).lines[0]?.words, '未设目标')
})

test('The legend explains the shapes that stand in the picture, and no others', () => {
  assert.deepEqual(chartLegend(targetChart([target('%', '97')])), ['实心圆点是目标数。'])
  assert.deepEqual(chartLegend(targetChart([target('%', '＜5')])), [
    '空心圆点表示不包括这个数本身。',
    '向左的虚线箭头表示再低也算达到。',
  ])
})

test('There is no picture of one plan, of different units, of no unit, or of words alone', () => {
  assert.match(whyNoChart([target('%', '97')]) ?? '', /只有一份规划/u)
  assert.equal(whyNoChart([target('人次', '6500'), target(null, '400')]), '单位不同，不能画在一起。')
  assert.match(whyNoChart([target(null, '6500'), target(null, '400')]) ?? '', /没有写单位/u)
  assert.match(whyNoChart([target('户', '应改尽改'), target('户', '应改尽改')]) ?? '', /没有数字/u)
  assert.equal(whyNoChart([target('%', '97'), target('％', '≥97')]), null)
})
