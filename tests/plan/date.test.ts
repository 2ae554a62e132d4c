import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoDateOf } from '../../src/plan/date.ts'

test('A date is read in Arabic and Chinese numerals, spaces aside', () => {
  const dates: [string, string][] = [
    ['2022 年 6 月 16 日', '2022-06-16'],
    ['2023年 7月 27日', '2023-07-27'],
    ['二〇二二年六月十六日', '2022-06-16'],
    ['二○二一年十二月三十一日', '2021-12-31'],
    ['二零二一年十月二十日', '2021-10-20'],
    ['晋城市城区人民政府办公室 2023 年 7月 27 日印发', '2023-07-27'],
  ]
  for (const [text, date] of dates) assert.equal(isoDateOf(text), date, text)
})

test('What is no date is null', () => {
  for (const text of [
    '',
    '2022年',
    '到 2035 年',
    '2022年13月1日',
    '2022年6月32日',
    '2022年1一月2日',
    '2022-06-16',
  ])
    assert.equal(isoDateOf(text), null, text)
})
