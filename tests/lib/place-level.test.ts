import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeLevel } from '../../src/lib/place-level.ts'
import { seedPlans } from '../seed-plans.ts'

test('The two places are a district of a city and an autonomous prefecture', () => {
  assert.deepEqual(
    seedPlans().map(({ record }) => placeLevel(record.place)),
    ['市辖区', '自治州'],
  )
})

test('A 市 is what its level makes it', () => {
  const city = (level: 'province' | 'prefecture' | 'county') =>
    placeLevel({ name: '某市', level, within: [] })
  assert.deepEqual([city('province'), city('prefecture'), city('county')], ['直辖市', '地级市', '县级市'])
  assert.equal(placeLevel({ name: '某自治县', level: 'county', within: ['某省'] }), '自治县')
})
