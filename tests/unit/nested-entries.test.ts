import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NestedEntry } from '../../src/components/site/nested-entries.ts'
import { nestedEntries } from '../../src/components/site/nested-entries.ts'

const shape = (entries: NestedEntry[]): string =>
  entries.map(({ id, children }) => (children.length ? `${id}(${shape(children)})` : id)).join(' ')

test('Contents nest by level, also where a level is skipped', () => {
  const entries = [
    ['s1', 1],
    ['s2', 1],
    ['s2-1', 2],
    ['s2-1-1', 3],
    ['s2-2', 2],
    ['s3', 1],
    ['s3-r1', 3],
  ] as const
  const nested = nestedEntries(entries.map(([id, level]) => ({ id, level, text: id, number: null })))
  assert.equal(shape(nested), 's1 s2(s2-1(s2-1-1) s2-2) s3(s3-r1)')
})
