import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectResponsibilities } from '../../src/plan/collect-responsibilities.ts'
import { nest } from '../../src/plan/nest.ts'
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

test('The head of each of two columns of bodies says in what role they stand there', () => {
  const text = (value: string) => (value === '' ? [] : [{ type: 'text' as const, value }])
  const rolesUnder = (heads: [string, string], cells: [string, string]): string[] => {
    const plan = nest('test', [
      {
        type: 'box',
        id: '',
        number: '1',
        level: 0,
        children: [
          {
            type: 'indicatorTable',
            children: [
              {
                type: 'tableHeader',
                children: ['指标', '2025年', ...heads].map((head) => ({
                  type: 'cell',
                  children: text(head),
                })),
              },
              {
                type: 'indicatorGroup',
                children: [
                  {
                    type: 'indicator',
                    id: '',
                    children: [
                      { type: 'indicatorName', children: text('1.康复服务率') },
                      { type: 'indicatorValue', children: text('85') },
                      ...cells.map((cell) => ({ type: 'indicatorBodies' as const, children: text(cell) })),
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ])
    const records = collectResponsibilities(plan, () => [1, 1], { of: () => null, in: () => [] })
    return records.map(({ role, bodies }) => `${role} ${bodies.map(({ name }) => name).join('+')}`)
  }
  assert.deepEqual(rolesUnder(['牵头部门', '配合部门'], ['区残联', '区卫生健康局、区教育局']), [
    'lead 区残联',
    'participating 区卫生健康局+区教育局',
  ])
  assert.deepEqual(rolesUnder(['责任单位', '协办单位'], ['', '区民政局']), ['participating 区民政局'])
})
