import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentences } from '../../src/plan/sentences.ts'

test('A sentence ends with its full stop, and the sentences joined are the text', () => {
  const text = '将农村残疾人工作融入大局。充分发挥作用；加强关爱！是否落实？按规定纳入'
  assert.deepEqual(sentences(text), [
    '将农村残疾人工作融入大局。',
    '充分发挥作用；加强关爱！',
    '是否落实？',
    '按规定纳入',
  ])
  assert.equal(sentences(text).join(''), text)
})

test('A closing quotation mark after the stop belongs to the sentence', () => {
  assert.deepEqual(sentences('残疾人一个也“不能少。”要落实。'), ['残疾人一个也“不能少。”', '要落实。'])
})

test('A stop between quotation marks does not end the sentence around them', () => {
  assert.deepEqual(sentences('坚持“补短板。强弱项。”的原则。完。'), [
    '坚持“补短板。强弱项。”',
    '的原则。',
    '完。',
  ])
})

test('A stop within brackets or a title does not end the sentence', () => {
  assert.deepEqual(sentences('提高标准（见附件。）并公布。落实《怎么办？》一书。'), [
    '提高标准（见附件。）并公布。',
    '落实《怎么办？》一书。',
  ])
})

test('A bracket that holds a whole sentence is a sentence', () => {
  assert.deepEqual(sentences('给予关爱。（此件公开发布。）完成。'), [
    '给予关爱。',
    '（此件公开发布。）',
    '完成。',
  ])
})

test('A note in brackets after the stop is a sentence of its own', () => {
  assert.deepEqual(sentences('加强关爱。（牵头单位：区残联）'), ['加强关爱。', '（牵头单位：区残联）'])
})

test('A bracket that is never closed holds nothing', () => {
  assert.deepEqual(sentences('提供服务（含照料。继续实施。'), ['提供服务（含照料。', '继续实施。'])
})

test('Semicolons and dots of numbers end nothing, and an empty text has no sentence', () => {
  assert.deepEqual(sentences('1.5 万名；3.4 万名'), ['1.5 万名；3.4 万名'])
  assert.deepEqual(sentences(''), [])
})
