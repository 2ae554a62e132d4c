import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passageLines } from '../../src/try/passage-lines.ts'

test('A line belongs to the smallest passage that holds it', () => {
  const nodeAt = passageLines([
    { id: 'box-1', lines: [3, 9] },
    { id: 'box-1-project-1', lines: [4, 5] },
    { id: 's1', lines: [1, 1] },
  ])
  assert.equal(nodeAt(1), 's1')
  assert.equal(nodeAt(2), null)
  assert.equal(nodeAt(3), 'box-1')
  assert.equal(nodeAt(5), 'box-1-project-1')
  assert.equal(nodeAt(10), null)
})
