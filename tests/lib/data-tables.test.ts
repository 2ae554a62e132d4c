import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DataRow, DataTable } from '../../src/lib/data-table.ts'
import { dataTables } from '../../src/lib/data-tables.ts'
import { plans } from '../../src/lib/plans.ts'
import { canonical } from '../../src/lib/urls.ts'
import { nodeTexts } from '../../src/plan/node-texts.ts'
import { ink } from '../../src/plan/text.ts'
import { seedIds } from '../seed-plans.ts'

const records = plans().map(({ record }) => record)
const rowsOf = (name: string): DataRow[] => tableOf(name).rows(plans())
function tableOf(name: string): DataTable {
  const table = dataTables.find((each) => each.name === name)
  assert.ok(table, name)
  return table
}

for (const table of dataTables) {
  const { name, columns, key } = table
  const rows = table.rows(plans())

  test(`${name} has a column for plan, node id, address and unit, each column once and described`, () => {
    const names = columns.map((column) => column.name)
    for (const wanted of ['plan', 'nodeId', 'address', 'unit', ...key])
      assert.ok(names.includes(wanted), wanted)
    assert.equal(new Set(names).size, names.length)
    for (const { name: column, description } of columns) assert.match(description, /。$/u, column)
  })

  test(`The key of ${name} names every row once`, () => {
    const keys = rows.map((row) => key.map((column) => String(row[column])).join(' '))
    assert.equal(new Set(keys).size, rows.length)
  })

  test(`Every row of ${name} stands at a node of its plan, and its address leads there`, () => {
    for (const { plan, nodeId, address } of rows) {
      // A sentence of the guides need not rest on a passage.
      if (name === 'guides' && nodeId === null) {
        assert.equal(address, null)
        continue
      }
      // What is ours, and what a plan does not say, stands at no node of it: the address leads to the sentence.
      if (name === 'summaries' && nodeId === null) {
        assert.match(String(address), new RegExp(`/plans/${String(plan)}/summary/(#s[\\d-]+)?$`, 'u'))
        continue
      }
      const record = records.find(({ id }) => id === plan)
      // The letter's paragraphs have anchors, and no entry of their own in the record.
      const known = String(nodeId) === 'notice-p1' || (record && nodeTexts(record).has(String(nodeId)))
      assert.ok(known, `${String(plan)}#${String(nodeId)}`)
      assert.equal(address, canonical(`/plans/${String(plan)}/text/#${String(nodeId)}`))
    }
  })
}

test('Every project and every target is a row, with its words as printed', () => {
  assert.equal(
    rowsOf('projects').length,
    records.flatMap(({ boxes }) => boxes.flatMap((box) => box.projects)).length,
  )
  assert.deepEqual(
    seedIds.map((id) => rowsOf('indicators').filter(({ plan }) => plan === id).length),
    [12, 14],
  )
  const withRow = new Set(rowsOf('indicators').map(({ plan, nodeId }) => `${String(plan)}#${String(nodeId)}`))
  const rowless = records.flatMap(({ id, indicators }) =>
    indicators.map((indicator) => `${id}#${indicator.id}`).filter((node) => !withRow.has(node)),
  )
  assert.deepEqual(rowless, [])
  for (const [name, column] of [
    ['projects', 'name'],
    ['projects', 'text'],
    ['indicators', 'text'],
    ['responsibilities', 'name'],
    ['citations', 'title'],
  ] as const)
    for (const row of rowsOf(name)) {
      const source = plans().find(({ id }) => id === row['plan'])?.source ?? ''
      // A cell of the table stands between others in the source.
      const letters = [...ink(String(row[column]))]
      if (name !== 'indicators') assert.ok(ink(source).includes(letters.join('')), String(row[column]))
      else
        assert.ok(
          letters.every((letter) => source.includes(letter)),
          String(row[column]),
        )
    }
})

test('A target is given as printed and as read: 延边 2 is ＞95 and 95 in %', () => {
  const row = rowsOf('indicators').find(
    ({ plan, nodeId }) => plan === 'yanbian-14fyp' && nodeId === 'indicator-3',
  )
  const { text, relation, value, unit, nature } = row ?? {}
  assert.deepEqual(
    { text, relation, value, unit, nature },
    { text: '100', relation: '=', value: 100, unit: '%', nature: 'obligatory' },
  )
})

test('延边 has no printed responsibility, 晋城城区 names a body in 28 passages', () => {
  const printed = rowsOf('responsibilities').filter(({ role }) => role !== 'stated')
  const nodes = (plan: string): number =>
    new Set(printed.filter((row) => row['plan'] === plan).map(({ nodeId }) => nodeId)).size
  assert.deepEqual([nodes('yanbian-14fyp'), nodes('jincheng-chengqu-14fyp')], [0, 28])
})
