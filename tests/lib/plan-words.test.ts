import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planWords } from '../../src/lib/plan-words.ts'
import { plans } from '../../src/lib/plans.ts'
import { breachesOfSource } from '../../src/plain/breaches-of.ts'

const words = planWords(plans())

test('An indicator can be quoted as its row is printed, with 约束性 or 预期性', () => {
  const quote = '9.残疾儿童少年义务教育入学率（%） 97 预期性'
  assert.deepEqual(breachesOfSource({ plan: 'yanbian-14fyp', node: 'indicator-9', quote }, words), [])
})

test('The row of one indicator cannot be quoted from another', () => {
  const quote = '9.残疾儿童少年义务教育入学率（%） 97 预期性'
  const [breach] = breachesOfSource({ plan: 'yanbian-14fyp', node: 'indicator-8', quote }, words)
  assert.equal(breach?.rule, 'quote-not-there')
})
