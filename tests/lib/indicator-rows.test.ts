import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedIndicators } from '../../src/lib/indicator-rows.ts'
import { plans } from '../../src/lib/plans.ts'
import { indicatorRegister } from '../../src/lib/registers.ts'

test('Every row of every plan stands on exactly one line of the comparison', () => {
  const all = plans()
  const lines = comparedIndicators(all)
  for (const [index, { record }] of all.entries()) {
    const shown = lines.flatMap(({ cells }) => cells[index]?.id ?? [])
    assert.deepEqual([...shown].sort(), record.indicators.map((row) => row.id).sort())
  }
})

test('The comparison refuses a register that names a row which its plan does not have', () => {
  const without = plans().map((plan) => ({ ...plan, record: { ...plan.record, indicators: [] } }))
  assert.throws(() => comparedIndicators(without), /indicator-1 of jincheng-chengqu-14fyp/u)
})

test('The register names only plans that exist', () => {
  const ids = new Set(plans().map((plan) => plan.id))
  for (const entry of indicatorRegister())
    for (const id of Object.keys(entry.rows)) assert.ok(ids.has(id), id)
})
