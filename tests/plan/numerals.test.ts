import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromNumeral } from '../../src/plan/numerals.ts'

test('Chinese and Arabic numerals have the same value', () => {
  const values: [string, number][] = [
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['一百零五', 105],
    ['一百二十三', 123],
    ['7', 7],
    ['12', 12],
  ]
  for (const [text, value] of values) assert.equal(fromNumeral(text), value, text)
})

test('A year is read sign by sign', () => {
  assert.equal(fromNumeral('二〇二二'), 2022)
  assert.equal(fromNumeral('二零三五'), 2035)
})

test('What is no numeral is refused', () => {
  for (const text of ['', '年', '一年', '甲', '1一', '2.4'])
    assert.throws(() => fromNumeral(text), RangeError, text)
})
