import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classesOfPassages } from '../../src/lib/search-classes.ts'
import { classesOf } from '../../src/search/classes.ts'
import type { Passage } from '../../src/search/passage.ts'
import { search } from '../../src/search/scan.ts'
import { buildIndex } from '../../src/search/search-index.ts'
import type { PlanRecord } from '../../src/plan/record.ts'

const passage = (node: string, text: string): Passage => ({
  plan: 'a-14fyp',
  node,
  kind: 'paragraph',
  text,
  head: 0,
  headNode: null,
  path: ['甲地“十四五”规划'],
})
const list = [passage('s1-p1', '组织残疾人就业培训。'), passage('s1-p2', '为盲人提供就业服务，每年 20 名。')]
const record = {
  topics: [
    { nodeId: 's1-p1', topic: 'training', because: '培训' },
    { nodeId: 's1-p2', topic: 'work', because: '就业' },
    { nodeId: 's1-p9', topic: 'work', because: '就业' },
  ],
  people: [{ nodeId: 's1-p2', people: 'sight', because: '盲人' }],
  responsibilities: [
    {
      nodeId: 's1-p1',
      role: 'lead',
      bodies: [
        { name: '区残联', register: 'federation' },
        { name: '某处', register: null },
      ],
      lines: [1, 1],
    },
  ],
  commitments: [
    { nodeId: 's1-p2', kind: 'promise' },
    { nodeId: 's1-p1', kind: 'baseline' },
  ],
} as unknown as PlanRecord
const packed = classesOfPassages(list, [{ id: 'a-14fyp', record }])
const index = { ...buildIndex(list, new Map()), classes: classesOf(packed) }
const none = { plan: null, kind: null }
const nodes = (typed: string, filters: object): string[] =>
  search(index, typed, { ...none, ...filters }).map((hit) => hit.node)

test('Passages are named by their place, and what is no passage or has no register is left out', () => {
  assert.deepEqual(packed, {
    topic: { training: [0], work: [1] },
    people: { sight: [1] },
    body: { federation: [0] },
    quantity: { promise: [1] },
  })
})

test('A filter by topic, people, body or promised number lets only their passages through', () => {
  assert.deepEqual(nodes('就业', {}), ['s1-p1', 's1-p2'])
  assert.deepEqual(nodes('就业', { topic: 'work' }), ['s1-p2'])
  assert.deepEqual(nodes('就业', { people: 'sight' }), ['s1-p2'])
  assert.deepEqual(nodes('就业', { body: 'federation' }), ['s1-p1'])
  assert.deepEqual(nodes('就业', { quantity: 'promise' }), ['s1-p2'])
  assert.deepEqual(nodes('就业', { topic: 'training', quantity: 'promise' }), [])
})

test('Where nothing is typed, a filter lists what it lets through, and no filter nothing', () => {
  assert.deepEqual(nodes(' ', { topic: 'work' }), ['s1-p2'])
  assert.deepEqual(nodes('', {}), [])
})

test('Before the classes are known, and for an unknown id, a filter lets nothing through', () => {
  assert.deepEqual(search({ ...index, classes: null }, '就业', { ...none, topic: 'work' }), [])
  assert.deepEqual(nodes('就业', { topic: 'nobody' }), [])
})
