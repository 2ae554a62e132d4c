import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Classify } from '../../src/plan/class-rules.ts'
import { classesOfQuote } from '../../src/plan/classes-of-quote.ts'

const classify: Classify = (text) =>
  ['就业', '康复', '教育'].flatMap((word) =>
    text.includes(word) ? [{ id: word, because: word, at: text.indexOf(word) }] : [],
  )
const paragraphs = [{ id: 's1-p1' }]
const nodes = [
  { nodeId: 's1-p1', id: '教育' },
  { nodeId: 'box-1-project-1', id: '康复' },
]
const of = (nodeId: string, quote: string, sentence: string, known = nodes): string[] =>
  classesOfQuote(classify, paragraphs, known)({ nodeId, quote, sentence })

test('A promise whose own words name a topic is about that topic alone', () => {
  assert.deepEqual(of('s1-p1', '为 20 名残疾人提供康复服务', '为 20 名残疾人提供康复服务，促进就业。'), [
    '康复',
  ])
})

test('Where they name none, the sentence of a project decides, else the whole project', () => {
  assert.deepEqual(of('box-1-project-1', '每年 20 名', '开展就业培训，每年 20 名。'), ['就业'])
  assert.deepEqual(of('box-1-project-1', '每年 20 名', '每年 20 名。'), ['康复'])
})

test('A paragraph that tells of many things gives a promise none of them', () => {
  assert.deepEqual(of('s1-p1', '每年 20 名', '促进就业，每年 20 名。'), ['教育'])
  const many = [...nodes, { nodeId: 's1-p1', id: '就业' }]
  assert.deepEqual(of('s1-p1', '每年 20 名', '促进就业，每年 20 名。', many), [])
})
