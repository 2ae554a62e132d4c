import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxHtml, ourBoxTitle } from '../../src/components/plan/box-html.ts'
import { indicatorRow } from '../../src/components/plan/indicator-row.ts'
import { indicatorSentences } from '../../src/components/plan/indicator-sentences.ts'
import { indicatorTables } from '../../src/components/plan/indicator-tables.ts'
import { oneTitle } from '../../src/components/plan/one-title.ts'
import { boxName } from '../../src/lib/box-name.ts'
import { planChapters } from '../../src/lib/downloads/plan-chapters.ts'
import { tableBlocks } from '../../src/lib/downloads/table-blocks.ts'
import { indicatorSentence } from '../../src/lib/indicator-sentence.ts'
import { untitledBox } from '../../src/plan/collect-boxes.ts'
import type { Indicator, IndicatorTable, Plan } from '../../src/plan/tree.ts'
import { passagesOf } from '../../src/search/passages-of.ts'
import { planHtml } from '../../src/try/plan-html.ts'

const text = (value: string) => [{ type: 'text' as const, value }]
const row: Indicator = {
  type: 'indicator',
  id: 'indicator-1',
  children: [
    { type: 'indicatorName', children: text('1\t学校应急避险演练') },
    { type: 'indicatorUnit', children: text('次/年') },
    { type: 'indicatorValue', children: [] },
    { type: 'indicatorValue', children: text('≥3') },
    { type: 'indicatorNature', children: text('预期性') },
    { type: 'indicatorBodies', children: text('县应急管理局') },
  ],
}
const table: IndicatorTable = {
  type: 'indicatorTable',
  children: [{ type: 'indicatorGroup', children: [row] }],
}
const plan: Plan = {
  type: 'plan',
  id: 'test-14fyp',
  children: [
    { type: 'documentTitle', children: text('湖阳县规划') },
    { type: 'documentTitle', children: text('湖阳县规划') },
    {
      type: 'section',
      id: 's1',
      level: 1,
      number: '一、',
      runIn: false,
      children: [
        { type: 'heading', id: 's1', level: 1, children: text('一、目标') },
        { type: 'box', id: 'box-u1', number: null, level: 2, children: [table] },
      ],
    },
  ],
}

test('A unit in a column of its own is in the words for a value', () => {
  const { cells, last } = indicatorRow(
    '<th scope="row">学校应急避险演练</th><td class="unit">次/年</td><td class="value">≥3</td><td class="bodies">县应急管理局</td>',
  )
  assert.match(cells, /<td class="unit">次\/年<\/td><td class="value">≥3 <span[^>]*>（不低于3次\/年）/u)
  assert.deepEqual(last, { class: 'bodies', html: '县应急管理局' })
})

test('A dash in one of several columns is not called a target that was not set', () => {
  const cell = '<td class="value">—</td>'
  assert.match(
    indicatorRow(`<th scope="row">近视率</th>${cell}<td class="value">46</td>`).cells,
    /（没有填）/u,
  )
  assert.match(indicatorRow(`<th scope="row">近视率</th>${cell}`).last.html, /（未设目标）/u)
})

test('Our heads of a table name its units and bodies, by the row that has most cells', () => {
  const html = indicatorTables(
    '<table class="indicators"><thead></thead><tbody><tr id="indicator-1"><th scope="row">甲</th><td class="value"></td></tr><tr id="indicator-2"><th scope="row">乙</th><td class="unit">个</td><td class="value">3</td><td class="nature">预期性</td><td class="bodies">县残联</td></tr></tbody></table>',
  )
  const heads = [...html.matchAll(/<th data-added scope="col">(.*?)<\/th>/gu)].map(([, head]) => head)
  assert.deepEqual(heads, ['指标', '单位', '目标', '属性', '负责单位'])
})

test('The sentence of a row has its own unit, and the heads of its value columns only', () => {
  const html = indicatorSentences(
    '<table class="indicators"><caption>指标</caption><thead><tr><th scope="col">序号\t指标</th><th scope="col">单位</th><th scope="col">2025年基期</th><th scope="col">2030年</th><th scope="col">属性</th><th scope="col">责任单位</th></tr></thead><tbody><tr id="indicator-2"><th scope="row">2\t冷链物流节点</th><td class="unit">个</td><td class="value">9</td><td class="value">20</td><td class="nature">预期性</td><td class="bodies">县供销社</td></tr></tbody></table>',
  )
  assert.match(html, /<li>冷链物流节点，2025年基期9个，2030年20个，预期性，责任单位：县供销社。<\/li>/u)
})

test('The sentence of a row gives the bodies of each of its columns, and none of an empty one', () => {
  const html = (second: string): string =>
    indicatorSentences(
      `<table class="indicators"><caption>指标</caption><thead><tr><th scope="col">指标</th><th scope="col">2030年</th><th scope="col">牵头部门</th><th scope="col">配合部门</th></tr></thead><tbody><tr id="indicator-1"><th scope="row">1.康复服务率（%）</th><td class="value">90</td><td class="bodies">区残联</td><td class="bodies">${second}</td></tr></tbody></table>`,
    )
  assert.match(html('区教育局'), /，牵头部门：区残联，配合部门：区教育局。<\/li>/u)
  assert.match(html(''), /，牵头部门：区残联。<\/li>/u)
})

test('A value in one of several columns is called by its head, which need not be a target', () => {
  const value = (column: string, text: string, relation: '=' | 'words') => ({
    column,
    text,
    relation,
    value: relation === '=' ? 86 : null,
    cumulative: false,
  })
  assert.equal(
    indicatorSentence({
      name: '网上可办率',
      unit: '%',
      nature: 'obligatory',
      values: [
        value('2025年基期', '86', '='),
        value('2030年', '应上尽上', 'words'),
        value('年均', '—', 'words'),
      ],
    }),
    '网上可办率，2025年基期86%，2030年是“应上尽上”，年均没有填，约束性。',
  )
})

test('A box without a title is named by what it holds, in words of ours', () => {
  const { title, body } = boxHtml('<div class="indicator-tables"></div>')
  assert.equal(title, '')
  assert.equal(ourBoxTitle(body), '没有标题的指标表')
  assert.equal(
    boxName({ id: 'box-u1', number: null, title: untitledBox, kind: 'projects' }),
    '没有标题的专栏',
  )
  assert.equal(boxName({ id: 'box-u1', number: null, title: '康复', kind: 'projects' }), '专栏 康复')
  assert.equal(boxName({ id: 'box-2', number: '2', title: '康复', kind: 'projects' }), '专栏 2 康复')
  assert.equal(boxName({ id: 'box-t1', number: '1', title: '主要指标', kind: 'indicators' }), '表 1 主要指标')
})

test('A title that is printed twice bears its anchor once', () => {
  const title = '<div id="title" class="document-title">湖阳县规划</div>'
  const again = '<div class="document-title">湖阳县规划</div>'
  assert.deepEqual(oneTitle([title + title]), [title + again])
  assert.deepEqual(oneTitle(planHtml(plan)).slice(0, 2), [title, again])
  assert.equal(passagesOf(plan, '湖阳县规划').filter(({ node }) => node === 'title').length, 1)
  assert.deepEqual(
    planChapters(plan).map(({ id }) => id),
    ['opening', 's1'],
  )
})

test('The page that reads a plan in the browser shows units, bodies and an untitled table', () => {
  const html = planHtml(plan).join('')
  assert.match(html, /<td class="unit">次\/年<\/td>/u)
  assert.match(html, /<td class="bodies">县应急管理局<\/td>/u)
  assert.match(html, /<h4 class="box-title" data-added>没有标题的指标表<\/h4>/u)
})

test('A book names an untitled box and the columns of its table in words of ours', () => {
  const [block] = tableBlocks(table)
  assert.ok(block?.type === 'table')
  assert.deepEqual(
    block.heads.map((head) => head.text),
    ['指标', '单位', '目标', '目标', '属性', '负责单位'],
  )
  assert.deepEqual(
    block.rows[0]?.cells.map(({ said }) => said),
    [null, null, '没有填', '不低于3次/年', null, null],
  )
  const box = planChapters(plan)[1]?.blocks.find((each) => each.type === 'box')
  assert.deepEqual(box?.title.pieces, [{ text: '没有标题的指标表', by: 'us' }])
})
