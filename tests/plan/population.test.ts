import assert from 'node:assert/strict'
import { test } from 'node:test'
import { perThousand, populationOf } from '../../src/plan/population.ts'
import { seedPlans } from '../seed-plans.ts'

const paragraphs = (text: string) => ({
  paragraphs: [{ id: 's1-p1', sectionId: 's1', text, lines: [1, 1] as [number, number] }],
})

test('Each of the two plans says how many persons with disabilities live there, in words that stand in it', () => {
  const said = seedPlans().map(({ id, record }) => [id, populationOf(record)])
  assert.deepEqual(said, [
    ['jincheng-chengqu-14fyp', { nodeId: 's1-p2', text: '持证残疾人6332人', persons: 6332 }],
    ['yanbian-14fyp', { nodeId: 's1-p2', text: '9 万持证残疾人', persons: 90_000 }],
  ])
})

test('Those whom a service reached are not those who live there', () => {
  assert.equal(populationOf(paragraphs('为3000名持证残疾人提供康复服务。')), null)
})

test('A plan that gives no number gives none', () => {
  assert.equal(populationOf(paragraphs('我区有持证残疾人若干。')), null)
})

test('6500 and 400 are 72 and 63 of 1,000 in their places', () => {
  assert.deepEqual(
    [perThousand(6500, 90_000), perThousand(400, 6332), perThousand(16, 90_000)],
    [72, 63, 0.2],
  )
})
