import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountWords } from '../../src/lib/amount-words.ts'
import { filesOfTables } from '../../src/lib/data-files.ts'
import { commitmentData, commitmentFields } from '../../src/lib/commitment-fields.ts'
import { commitmentRows } from '../../src/lib/commitment-list.ts'
import type { CommitmentRow } from '../../src/lib/commitment-list.ts'
import { listPages } from '../../src/lib/list-pages.ts'
import { plans } from '../../src/lib/plans.ts'
import { seedPlans } from '../seed-plans.ts'

/** Those of the two plans whose figures are known by hand. */
const rows = commitmentRows(seedPlans())
const allRows = commitmentRows(plans())

test('An amount is said in plain words, with 万 counted out', () => {
  const words = (start: string): string[] =>
    rows.filter(({ quote }) => quote.startsWith(start)).map(amountWords)
  assert.deepEqual(words('每年为 0.5 万名'), ['每年 0.5 万名，即 5000 名'])
  assert.deepEqual(words('每年康复训练类'), ['每年每人最高 2.4 万元，即 24000 元'])
  assert.deepEqual(words('继续按照规定'), ['2000 至 5000 元'])
  assert.deepEqual(words('对纳入低保后'), ['5% 至 10%'])
  assert.deepEqual(words('全州每年培训康复人才'), ['每年不少于 100 人次'])
  assert.deepEqual(words('我州有 9 万持证残疾人').slice(0, 1), ['9 万，即 90000 人'])
  assert.deepEqual(words('城乡残疾人职业技能培训人数 400'), ['400（原文没有写单位）'])
  assert.deepEqual(words('我区累计为8万余人次').slice(0, 1), ['超过 8 万人次，即 80000 人次'])
})

test('A row says where it stands, in a box, a table or the text', () => {
  const where = (plan: string, id: string): string | undefined =>
    rows.find((row) => row.plan === plan && row.id === id)?.where
  assert.equal(where('yanbian-14fyp', 'box-5-project-2-q1'), '专栏 5 第 2 项：残疾儿童康复救助项目')
  assert.equal(where('yanbian-14fyp', 'indicator-14-q1'), '专栏 1 第 14 项指标')
  assert.equal(where('yanbian-14fyp', 's3-3-8-p1-q2'), '三、重点任务 › （三） › 8.大力发展残疾人慈善事业')
  assert.equal(
    where('jincheng-chengqu-14fyp', 's3-2-r1-p1-q1'),
    '三、主要任务 › （二） › 抓好残疾人就业法规政策有效落实',
  )
})

test('Where a section has several paragraphs a row says in which it stands', () => {
  const before = rows.filter(({ plan, nodeId }) => plan === 'yanbian-14fyp' && nodeId === 's1-p2')
  assert.equal(before[0]?.where, '一、发展基础 › 第 2 段')
})

test('A row names the bodies that the plan writes at the same paragraph, and none where it writes none', () => {
  const bodies = rows.find(({ quote }) => quote.includes('6个月的渐退期'))?.bodies
  assert.deepEqual(
    bodies?.map(({ name, role }) => `${role} ${name}`),
    ['responsible 区委组织部', 'responsible 区民政局', 'responsible 区人社局', 'responsible 区残联'],
  )
  const others = rows.filter(({ plan }) => plan === 'yanbian-14fyp').flatMap(({ bodies }) => bodies)
  assert.ok(others.every(({ role }) => role === 'stated'))
})

test('The list has 63 promises and 35 quantities of the time before of the two plans, each with an address of its passage', () => {
  const count = (kind: CommitmentRow['kind']): number => rows.filter((row) => row.kind === kind).length
  assert.deepEqual([count('promise'), count('baseline')], [63, 35])
  for (const { address, plan, nodeId } of allRows)
    assert.ok(address.endsWith(`/plans/${plan}/text/#${nodeId}`))
})

test('The filter offers only what entries have, and every entry has a choice of each field without topics and people', () => {
  const promises = allRows.filter(({ kind }) => kind === 'promise')
  const fields = commitmentFields(promises)
  assert.deepEqual(
    fields.map(({ name }) => name),
    ['topic', 'people', 'unit', 'area', 'per', 'by'],
  )
  for (const { name, options } of fields.slice(2))
    for (const row of promises)
      assert.ok(
        options.some(({ id }) => id === commitmentData(row)[`data-${name}`]),
        `${row.id} ${name}`,
      )
  assert.deepEqual(commitmentFields([]), [])
})

test('Amounts are ordered within their kind of unit, money apart from people', () => {
  const order = [...rows]
    .filter(({ kind }) => kind === 'promise')
    .sort(
      (one, other) =>
        Number(commitmentData(other)['data-sort-amount']) - Number(commitmentData(one)['data-sort-amount']),
    )
  const classes = order.map(({ unitClass }) => unitClass)
  assert.deepEqual(
    classes.filter((each, index) => each !== classes[index - 1]),
    ['people', 'households', 'money', 'share', 'things', 'time', 'none'],
  )
  const money = order
    .filter(({ unitClass }) => unitClass === 'money')
    .map(({ normalized }) => normalized.value)
  assert.deepEqual(money, [62500, 25500, 24000, [2000, 5000]])
})

test('A page of a list has at most 200 entries, and the entries of all pages are the list', () => {
  const items = Array.from({ length: 3150 }, (_, index) => index)
  const pages = listPages(items, '/commitments/')
  assert.equal(pages.length, 16)
  assert.ok(pages.every((page) => page.items.length <= 200 && page.of === 16))
  assert.deepEqual(
    pages.flatMap((page) => page.items),
    items,
  )
  assert.deepEqual(
    pages.slice(0, 3).map(({ path }) => path),
    ['/commitments/', '/commitments/2/', '/commitments/3/'],
  )
  assert.equal(listPages(items.slice(0, 200), '/x/').length, 1)
  assert.equal(listPages(items.slice(0, 201), '/x/').length, 2)
  assert.deepEqual(listPages([], '/x/'), [{ number: 1, of: 1, path: '/x/', from: 1, items: [] }])
})

test('The CSV has a line for every commitment, with the ends of a range apart', () => {
  const csv = filesOfTables(plans()).find(({ path }) => path === 'commitments.csv')
  const lines = new TextDecoder().decode(csv?.bytes).trim().split('\r\n')
  assert.equal(lines.length, allRows.length + 1)
  const range = lines.find((line) => line.includes('box-6-project-5-q1'))
  assert.match(range ?? '', /,2000,5000,/u)
})
