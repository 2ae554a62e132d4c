import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Classify } from '../../src/plan/class-rules.ts'
import { classesOfQuote } from '../../src/plan/classes-of-quote.ts'

const classify: Classify = (text) =>
  ['就业', '康复', '教育'].flatMap((word) =>
    text.includes(word) ? [{ id: word, because: word, at: text.indexOf(word) }] : [],
  )
const passage = (kind: 'paragraph' | 'project', text: string) => ({
  nodeId: 's1-p1',
  kind,
  text,
  headings: ['教育'],
})

test('Printed words that name a topic are about that topic alone', () => {
  const text = '为 20 名残疾人提供康复服务，促进就业。'
  assert.deepEqual(classesOfQuote('为 20 名残疾人提供康复服务', passage('paragraph', text), classify), [
    '康复',
  ])
})

test('Where they name none, their sentence decides, and of a project the whole', () => {
  const text = '开展就业培训，每年 20 名。提供康复服务。'
  assert.deepEqual(classesOfQuote('每年 20 名', passage('paragraph', text), classify), ['就业'])
  assert.deepEqual(classesOfQuote('每年 30 名', passage('project', '康复\n每年 30 名。'), classify), ['康复'])
})

test('A paragraph decides nothing as a whole: the heading does', () => {
  const text = '提供康复服务。每年 20 名。'
  assert.deepEqual(classesOfQuote('每年 20 名', passage('paragraph', text), classify), ['教育'])
})
