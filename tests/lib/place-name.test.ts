import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeName } from '../../src/lib/place-name.ts'

test('A place whose name begins with the one around it is not said twice', () => {
  assert.equal(placeName({ within: ['山西省', '晋城市'], name: '晋城市城区' }), '山西省晋城市城区')
})

test('A place is said with all places around it', () => {
  assert.equal(placeName({ within: ['吉林省'], name: '延边朝鲜族自治州' }), '吉林省延边朝鲜族自治州')
})
