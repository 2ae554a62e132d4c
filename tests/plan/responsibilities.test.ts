import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharesOf } from '../../src/plan/shares-of.ts'

test('A note names who leads and who takes part', () => {
  assert.deepEqual(sharesOf('（牵头单位：区财政局；参与单位：区税务局、区残联）'), [
    { role: 'lead', bodies: ['区财政局'] },
    { role: 'participating', bodies: ['区税务局', '区残联'] },
  ])
})

test('A note names who is responsible', () => {
  assert.deepEqual(sharesOf('（责任单位：区残联、区司法局）'), [
    { role: 'responsible', bodies: ['区残联', '区司法局'] },
  ])
  assert.deepEqual(sharesOf('（负责部门:区残联）'), [{ role: 'responsible', bodies: ['区残联'] }])
})

test('A bracket within the name of a body stays, and the 、 in it parts nothing', () => {
  assert.deepEqual(sharesOf('（牵头单位：各镇（街道、社区）、区残联（办公室））'), [
    { role: 'lead', bodies: ['各镇（街道、社区）', '区残联（办公室）'] },
  ])
})

test('A note whose bracket is never closed is read to its end', () => {
  assert.deepEqual(sharesOf('（责任单位：区残联、区司法局'), [
    { role: 'responsible', bodies: ['区残联', '区司法局'] },
  ])
})

test('A bracket that names no role has no shares', () => {
  assert.deepEqual(sharesOf('（含3-8岁学前阶段）'), [])
})
