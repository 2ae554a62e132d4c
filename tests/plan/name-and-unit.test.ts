import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameAndUnit } from '../../src/plan/collect-indicators.ts'

test('A unit in brackets at the end of a name stands apart', () => {
  const rows: [string, string, string][] = [
    ['困难残疾人生活补贴覆盖率（%）', '困难残疾人生活补贴覆盖率', '%'],
    ['残疾人康复服务覆盖率(%)', '残疾人康复服务覆盖率', '%'],
    ['城乡残疾人职业技能培训人数（人次）', '城乡残疾人职业技能培训人数', '人次'],
    ['困难残疾人家庭无障碍改造数(户)', '困难残疾人家庭无障碍改造数', '户'],
    ['残疾人新增就业（万人/年）', '残疾人新增就业', '万人/年'],
  ]
  for (const [printed, name, unit] of rows) assert.deepEqual(nameAndUnit(printed), { name, unit }, printed)
})

test('A bracket within a name is no unit', () => {
  assert.deepEqual(nameAndUnit('村（社区）残疾人组织覆盖率（%）'), {
    name: '村（社区）残疾人组织覆盖率',
    unit: '%',
  })
  assert.deepEqual(nameAndUnit('村（社区）残疾人组织覆盖率'), {
    name: '村（社区）残疾人组织覆盖率',
    unit: null,
  })
})

test('A name without a unit stays whole', () => {
  assert.deepEqual(nameAndUnit(' 残疾人家庭人均收入年均增速 '), {
    name: '残疾人家庭人均收入年均增速',
    unit: null,
  })
})
