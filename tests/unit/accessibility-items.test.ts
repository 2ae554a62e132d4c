import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessibilityGroups } from '../../src/lib/accessibility-items.ts'

test('The statement answers for each of the 52 promises once, in order', () => {
  const numbers = accessibilityGroups.flatMap(({ items }) => items.map(({ number }) => number))
  assert.deepEqual(
    numbers,
    Array.from({ length: 52 }, (_, index) => index + 1),
  )
})
