import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneOfEachKind } from '../../scripts/built-site.ts'
import { kindOf } from '../../scripts/page-kind.ts'

test('Boxes of all plans are one kind, and so are the texts of all plans', () => {
  assert.equal(kindOf('/plans/a/boxes/1/'), '/plans/[plan]/boxes/[box]')
  assert.equal(kindOf('/plans/b/boxes/12/'), kindOf('/plans/a/boxes/1/'))
  assert.equal(kindOf('/plans/a/text/'), '/plans/[plan]/text')
})

test('A page that has a file of its own is a kind of its own', () => {
  assert.equal(kindOf('/'), '/')
  assert.equal(kindOf('/404.html'), '/404')
  assert.equal(kindOf('/accessibility/test-with-us/'), '/accessibility/test-with-us')
  assert.notEqual(kindOf('/boxes/'), kindOf('/projects/'))
})

test('An address that no file makes is a kind of its own', () => {
  assert.equal(kindOf('/no/such/page/'), '/no/such/page/')
})

test('The first address of each kind stands for it', () => {
  const addresses = ['/', '/plans/a/boxes/1/', '/plans/a/boxes/2/', '/plans/b/', '/plans/c/']
  assert.deepEqual(oneOfEachKind(addresses), ['/', '/plans/a/boxes/1/', '/plans/b/'])
})
