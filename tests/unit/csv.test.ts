import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCsv } from '../../src/lib/csv.ts'

const one = (value: string | number | null): string => toCsv([value], [{ name: 'a', of: (row) => row }])

test('A CSV file begins with a byte order mark and ends its lines with CRLF', () => {
  assert.equal(one('州残联'), '\uFEFFa\r\n州残联\r\n')
})

test('A cell with commas, quotes or line breaks is quoted', () => {
  assert.equal(one('他说"好",\n走了'), '\uFEFFa\r\n"他说""好"",\n走了"\r\n')
})

for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r'])
  test(`A text that begins with ${JSON.stringify(sign)} is no formula`, () => {
    assert.ok(one(`${sign}HYPERLINK()`).replaceAll('"', '').includes(`'${sign}`))
  })

test('A number below nought stays a number, and nothing is an empty cell', () => {
  assert.equal(toCsv([-5, null], [{ name: 'a', of: (row: number | null) => row }]), '\uFEFFa\r\n-5\r\n\r\n')
})

test('A sign alone is no formula: the relation = stays as it is', () => {
  assert.equal(one('='), '\uFEFFa\r\n=\r\n')
})
