import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageSpansOf } from '../../src/search/ages.ts'
import { amountsOf } from '../../src/search/numerals.ts'

// NFKC makes three characters of ½ and of ㈠, and two of ㎡; a letter with its mark becomes one.
for (const before of ['㈠', '½㎡，', 'e\u0301', '２．４ ', '🙂']) {
  test(`what a text says of money and ages is marked in the text as printed: after ${before}`, () => {
    const text = `${before}补助 2.4 万元，0—6岁和60岁以上的人`
    const marked = ({ range }: { range: [number, number] }): string => text.slice(...range)
    assert.ok(amountsOf(text).some((amount) => amount.value === 24_000 && marked(amount) === '2.4 万元'))
    assert.deepEqual(ageSpansOf(text).map(marked), ['0—6岁', '60岁以上'])
  })
}
