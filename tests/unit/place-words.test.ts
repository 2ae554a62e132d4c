import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeWords } from '../../src/components/site/place-words.ts'

test('The place is the section in words and what lies below it by number', () => {
  assert.equal(placeWords(['\n三、重点任务 ', '（二）就业', '2.稳定就业']), '三、重点任务 › （二） › 2.')
  assert.equal(placeWords(['第三章 重点任务', '第一节 就业']), '第三章 重点任务 › 第一节')
  assert.equal(placeWords(['三、重点任务', '加强领导']), '三、重点任务 › 加强领导')
  assert.equal(placeWords([]), '')
})
