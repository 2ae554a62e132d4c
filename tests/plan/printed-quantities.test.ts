import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printedQuantities } from '../../src/plan/printed-quantities.ts'

test('万 and 亿 are counted in without floating-point errors', () => {
  assert.deepEqual(read('投入 1.13 万元'), ['= 1.13 万元 11300 元'])
  assert.deepEqual(read('为 0.5 万名残疾人'), ['= 0.5 万名 5000 名'])
  assert.deepEqual(read('补助 2.55 万元/人'), ['= 2.55 万元/人 25500 元/人'])
  assert.deepEqual(read('共 3.07亿元'), ['= 3.07 亿元 307000000 元'])
  assert.deepEqual(read('共 3,000万元'), ['= 3000 万元 30000000 元'])
})

test('Words around a number bound it', () => {
  assert.deepEqual(read('培训 100 人次以上'), ['>= 100 人次 100 人次'])
  assert.deepEqual(read('每个县（市）至少建立 1所'), ['>= 1 所 1 所'])
  assert.deepEqual(read('入学率不低于97%'), ['>= 97 % 97 %'])
  assert.deepEqual(read('每人每年最高给予 5000元'), ['<= 5000 元 5000 元'])
  assert.deepEqual(read('均超过 80%'), ['> 80 % 80 %'])
  assert.deepEqual(read('不超过 3 万元'), ['<= 3 万元 30000 元'])
  assert.deepEqual(read('约 30 人'), ['~ 30 人 30 人'])
  assert.deepEqual(read('共8万余人次'), ['> 8 万人次 80000 人次'])
  assert.deepEqual(read('8500多万残疾人'), ['> 8500 万 85000000 人'])
})

test('A bound belongs to its own clause and to the number that it stands before', () => {
  assert.deepEqual(read('收入超过当地低保标准后给予6个月的渐退期'), ['= 6 个月 6 个月'])
  assert.deepEqual(read('不低于标准，培训 50 人'), ['= 50 人 50 人'])
})

test('A range has two ends, and 万 counts for both', () => {
  assert.deepEqual(read('提供 2000 元至 5000 元的资助'), ['range 2000,5000 元 2000,5000 元'])
  assert.deepEqual(read('建立 1—2个基地'), ['range 1,2 个 1,2 个'])
  assert.deepEqual(read('标准5-10%的比例'), ['range 5,10 % 5,10 %'])
  assert.deepEqual(read('补助1—2 万元'), ['range 1,2 万元 10000,20000 元'])
})

test('Numbers in Chinese numerals count behind 至少 and the like, and as 百分之', () => {
  assert.deepEqual(read('至少有一人就业'), ['>= 1 人 1 人'])
  assert.deepEqual(read('达到百分之九十五'), ['= 95 百分之 95 %'])
  assert.deepEqual(read('扶持一批残疾人，落实两项补贴和“两免一补”，做到一人一档，看一场电影'), [])
})

test('Ages, dates, terms of law, numbers of documents and boxes, telephones and versions are no quantities', () => {
  for (const text of [
    '为 0—6岁残疾儿童和16—59周岁、60 岁以上的人',
    '到 2025 年，2022 年 6 月 16 日，2021—2025 年，2024年底前',
    '依据吉政发〔2021〕20 号和《残疾人就业条例》第3条、第 12 届',
    '拨打“12345”热线、12385，专栏 5 第 2 项，GB/T 37668-2019，GB50763',
    '推广“5G 同福卡”和（2.0 版）',
    '《为 500 名残疾人办实事方案》',
  ])
    assert.deepEqual(read(text), [], text)
})

test('A term of years is a quantity, a year is none', () => {
  assert.deepEqual(read('目标完成后5年过渡期内总体稳定'), ['= 5 年 5 年'])
  assert.deepEqual(read('实施3年行动方案'), [])
})

function read(text: string): string[] {
  return printedQuantities(text).map(
    ({ relation, value, unit, normalized }) =>
      `${relation} ${String(value)} ${unit} ${String(normalized.value)} ${normalized.unit}`,
  )
}
