import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverOf, partsOf } from '../site/cover.ts'

const pages: Record<string, string> = {
  '/': '<main><p class="lead">一</p></main>',
  '/a/': '<main><table class="wide"></table><p>二</p></main>',
  '/b/': '<main><p class="lead">三</p><p>四</p></main>',
  '/c/': '<main><script src="/list.js"></script></main>',
}
const cover = coverOf(Object.keys(pages), (address) => pages[address] ?? '')

test('The parts of a page are its elements with their classes, roles, types and scripts', () => {
  assert.deepEqual(
    [
      ...partsOf('<form class="list-filter wide"><button type="submit" role="switch"></button></form>'),
    ].sort(),
    ['button', 'button[role=switch]', 'button[type=submit]', 'form', 'form.list-filter', 'form.wide'],
  )
})

test('The pages that are looked at closely hold every part of any page, and none is there in vain', () => {
  const parts = (addresses: string[]): string[] =>
    [...new Set(addresses.flatMap((address) => [...partsOf(pages[address] ?? '')]))].sort()
  assert.deepEqual(parts(cover), parts(Object.keys(pages)))
  for (const address of cover)
    assert.notDeepEqual(parts(cover.filter((other) => other !== address)), parts(Object.keys(pages)), address)
})

test('They keep the order in which the pages were given', () => {
  assert.deepEqual(cover, ['/', '/a/', '/c/'])
})
