import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered } from '../../src/plan/numbered.ts'

test('A number that no sign closes keeps apart from the words behind it', () => {
  assert.equal(numbered({ number: '一、', text: '发展基础' }), '一、发展基础')
  assert.equal(numbered({ number: '3', text: '无障碍厕所建设' }), '3无障碍厕所建设')
  assert.equal(numbered({ number: '第一章', text: '总体要求' }), '第一章 总体要求')
  assert.equal(numbered({ number: '01', text: '阳光家园' }), '01 阳光家园')
  assert.equal(numbered({ number: null, text: '坚持党的全面领导' }), '坚持党的全面领导')
})
