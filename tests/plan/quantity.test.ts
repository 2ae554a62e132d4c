import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantityOf } from '../../src/plan/quantity.ts'

test('A printed target is a relation and a value', () => {
  const targets: [string, string, number | [number, number] | null][] = [
    ['6500', '=', 6500],
    ['97%', '=', 97],
    ['5.5', '=', 5.5],
    ['1,500', '=', 1500],
    ['≥60', '>=', 60],
    ['不低于 85%', '>=', 85],
    ['100 人次以上', '>=', 100],
    ['85%以上', '>=', 85],
    ['＞90', '>', 90],
    ['超过 95%', '>', 95],
    ['≤5', '<=', 5],
    ['5 人以下', '<=', 5],
    ['不超过 5', '<=', 5],
    ['＜5', '<', 5],
    ['约 30', '~', 30],
    ['30 人左右', '~', 30],
    ['5-10%', 'range', [5, 10]],
    ['1—2个', 'range', [1, 2]],
    ['2000 至 5000', 'range', [2000, 5000]],
    ['应改尽改', 'words', null],
    ['与全区生产总值增长同步', 'words', null],
    ['', 'words', null],
  ]
  for (const [text, relation, value] of targets)
    assert.deepEqual(quantityOf(text), { relation, value, cumulative: false }, text)
})

test('万 and 亿 are part of the number, exactly', () => {
  const values: [string, number | [number, number]][] = [
    ['0.5 万', 5000],
    ['1.13 万', 11_300],
    ['2.55万', 25_500],
    ['1.1亿', 110_000_000],
    ['1.5—2 万', [15_000, 20_000]],
    ['5000—1 万', [5000, 10_000]],
  ]
  for (const [text, value] of values) assert.deepEqual(quantityOf(text).value, value, text)
})

test('A value in 〔 〕 is cumulative', () => {
  assert.deepEqual(quantityOf('〔6500〕'), { relation: '=', value: 6500, cumulative: true })
  assert.deepEqual(quantityOf('〔≥60〕'), { relation: '>=', value: 60, cumulative: true })
})
