import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commonCharacters } from '../../src/plain/common-characters.ts'
import { officialeseIn } from '../../src/plain/officialese.ts'
import { plainness } from '../../src/plain/plainness.ts'
import { statementsIn } from '../../src/plain/statements-in.ts'

test('Sentences are measured as counted by hand: 5 and 10 characters, signs but no spaces among them', () => {
  const measured = plainness(['他来了吗？这里有钱 2.4 万元。'])
  assert.equal(measured?.sentences, 2)
  assert.equal(measured.mean, (5 + 10) / 2)
  assert.equal(measured.longest, 10)
  assert.equal(measured.long, 0)
})

test('A sentence of 31 characters is long, one of 30 is not', () => {
  const ofLength = (length: number): string => `${'人'.repeat(length - 1)}。`
  assert.equal(plainness([ofLength(31), ofLength(30)])?.long, 0.5)
})

test('Common characters are a share of the Chinese ones only: 癫 and 痫 are two of four', () => {
  assert.equal(plainness(['有人癫痫 95%。'])?.common, 0.5)
})

test('The list of common characters has 500, each once', () => {
  assert.equal(commonCharacters.size, 500)
})

test('Words of official prose are counted in a thousand Chinese characters', () => {
  assert.equal(plainness(['统筹落实到人人。'])?.official, (1000 * 2) / 7)
})

test('A word of official prose in quotation marks or in a title is not ours', () => {
  assert.deepEqual(officialeseIn('规划写着“统筹落实”，见《健全机制办法》。'), [])
})

test('健全 is official prose, 健全人 is not', () => {
  assert.deepEqual(officialeseIn('健全制度，收入只有健全人的一半。'), ['健全'])
})

test('No text has no plainness', () => {
  assert.equal(plainness(['']), null)
})

test('Every statement is found however deep it lies', () => {
  const ours = (text: string): object => ({ kind: 'ours', text, basis: null })
  const found = statementsIn([
    { title: 'x', parts: [{ kind: 'part', statements: [ours('一。')] }], easy: [ours('二。')] },
  ])
  assert.deepEqual(
    found.map(({ text }) => text),
    ['一。', '二。'],
  )
})
