import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statedNumbers } from '../../src/plain/stated-numbers.ts'

const of = (text: string): [number, string][] => statedNumbers(text).map(({ value, unit }) => [value, unit])

const cases: [text: string, numbers: [number, string][]][] = [
  ['每年康复训练类最高补助 2.4 万元/人', [[24_000, '元']]],
  ['最多补两万四千元。', [[24_000, '元']]],
  ['最多补二点四万元。', [[24_000, '元']]],
  ['每年为 0.5 万名有需求的残疾人', [[5000, '人']]],
  ['每年帮 5000 人。', [[5000, '人']]],
  ['帮五千个人。', [[5000, '人']]],
  [
    '提供 2000 元至 5000 元的资助',
    [
      [2000, '元'],
      [5000, '元'],
    ],
  ],
  ['给予6个月的渐退期', [[6, '月']]],
  ['还能再领六个月低保。', [[6, '月']]],
  ['比例保持在85%以上', [[85, '%']]],
  ['不低于百分之八十五。', [[85, '%']]],
  [
    '0-6岁的孩子',
    [
      [0, ''],
      [6, '岁'],
    ],
  ],
  ['为 1500 户困难残疾人家庭', [[1500, '户']]],
  ['培训 750 人次以上', [[750, '人次']]],
  ['9个以上', [[9, '个']]],
  ['打 12385。', [[12_385, '']]],
  ['到 2025 年', [[2025, '年']]],
  // Names and everyday words that count nothing.
  ['两项补贴有两种。', [[2, '个']]],
  ['“五个一”文化进家庭', []],
  ['一个孩子也不能少。', []],
  ['一起去，第一步先问。', []],
  ['“十四五”时期', []],
  ['千万别急。', []],
]

for (const [text, numbers] of cases)
  test(`“${text}” names ${numbers.length === 0 ? 'no number' : numbers.map(([value, unit]) => `${String(value)}${unit}`).join(' and ')}`, () => {
    assert.deepEqual(of(text), numbers)
  })
