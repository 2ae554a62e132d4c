import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex } from '../../src/search/search-index.ts'
import { search } from '../../src/search/scan.ts'
import type { Filters } from '../../src/search/hit.ts'
import type { Passage } from '../../src/search/passage.ts'

const simplified = new Map([['殘', '残']])
const all: Filters = { plan: null, kind: null }

const passages: Passage[] = [
  passage({ node: 's1', kind: 'heading', text: '一、康复服务', head: 6 }),
  passage({ node: 's1-p1', text: '为0—6岁残疾儿童提供康复服务，补助 2.4 万元/人。' }),
  passage({ node: 's1-r1-p1', text: '精准康复。让残疾人得到服务，建立档案。', head: 5, headNode: 's1-r1' }),
  passage({ node: 'box-1-project-1', kind: 'project', text: '1.康复救助 补助标准逐步提高', head: 6 }),
  passage({ node: 'indicator-1', kind: 'indicator', text: '1.康复覆盖率（%） ＞90 预期性', head: 10 }),
  passage({ plan: 'other', node: 's1-p1', text: '0-6岁儿童的康复。' }),
]
const index = buildIndex(passages, simplified)

test('a verbatim hit stands before one in another way of writing', () => {
  assert.deepEqual(found('0-6岁'), ['other#s1-p1 exact', 'plan#s1-p1 folded'])
  assert.deepEqual(found('0—6岁'), ['plan#s1-p1 exact', 'other#s1-p1 folded'])
})

test('headings stand before names and rows, those before running text, shorter before longer', () => {
  assert.deepEqual(found('康复'), [
    'plan#s1 exact',
    'plan#s1-r1 exact',
    'plan#box-1-project-1 exact',
    'plan#indicator-1 exact',
    'other#s1-p1 exact',
    'plan#s1-p1 exact',
  ])
})

test('a run-in heading is the hit when the words stand in it, its paragraph when they stand below', () => {
  assert.deepEqual(found('精准'), ['plan#s1-r1 exact'])
  assert.deepEqual(found('档案'), ['plan#s1-r1-p1 exact'])
})

test('the words around a line end or a space are found without it, and marked with it', () => {
  const hit = search(index, '补助2.4万元', all)[0]
  assert.equal(hit?.match, 'exact')
  assert.deepEqual(marked(hit), ['补助 2.4 万元'])
})

test('one character is enough, a printed sign too', () => {
  assert.deepEqual(found('档'), ['plan#s1-r1-p1 exact'])
  assert.deepEqual(found('＞'), ['plan#indicator-1 exact'])
})

test('a traditional character finds the simplified one and is said to be folded', () => {
  assert.deepEqual(found('殘疾儿童'), ['plan#s1-p1 folded'])
})

test('several words find the passages with all of them first, then those with some, naming what is missing', () => {
  const hits = search(index, '康复 补助', all)
  assert.deepEqual(
    hits.filter((hit) => hit.match !== 'partial').map((hit) => hit.node),
    ['box-1-project-1', 's1-p1'],
  )
  const partial = hits.filter((hit) => hit.match === 'partial')
  assert.deepEqual(hits.slice(2), partial)
  assert.ok(partial.length > 0)
  for (const hit of partial) assert.deepEqual([hit.found, hit.missing], [['康复'], ['补助']])
})

test('words that stand near each other come before words that stand far apart', () => {
  const far = passage({ node: 'far', text: '就业，以及别的许多事情，还有培训。' })
  const near = passage({ node: 'near', text: '先说许多别的事情，以后再说培训，就业。' })
  const hits = search(buildIndex([far, near], simplified), '就业 培训', all)
  assert.deepEqual(
    hits.map((hit) => hit.node),
    ['near', 'far'],
  )
})

test('a name that holds the words comes before running text, and of two texts the shorter', () => {
  const passages = [
    passage({ node: 'long', text: '就业，以及别的许多事情。' }),
    passage({ node: 'short', text: '就业，别的。' }),
    passage({ node: 'body', kind: 'project', text: '项目 就业', head: 2 }),
    passage({ node: 'name', kind: 'project', text: '先说一说就业 一二三', head: 6 }),
  ]
  assert.deepEqual(
    search(buildIndex(passages, simplified), '就业', all).map((hit) => hit.node),
    ['name', 'body', 'short', 'long'],
  )
})

test('of partial hits the one that misses less comes first', () => {
  const passages = [
    passage({ node: 'one', text: '就业' }),
    passage({ node: 'two', text: '谈谈培训，也谈谈就业。' }),
  ]
  assert.deepEqual(
    search(buildIndex(passages, simplified), '就业 培训 补贴', all).map((hit) => hit.missing),
    [['补贴'], ['培训', '补贴']],
  )
})

test('a part of an unbroken query is no hit when it is half of it or less, or a single character', () => {
  assert.deepEqual(found('儿童乐园'), [])
  assert.deepEqual(found('档X案'), [])
})

test('a lone sign between words is not looked for', () => {
  assert.deepEqual(found('康复 — 补助'), found('康复 补助'))
})

test('a phrase typed with a space inside is found as it is printed, without partial hits', () => {
  assert.deepEqual(found('2.4 万元'), ['plan#s1-p1 exact'])
  assert.deepEqual(found('0 - 6 岁'), ['other#s1-p1 exact', 'plan#s1-p1 folded'])
})

test('an unbroken query that stands nowhere is cut into pieces that do, and is said to be partial', () => {
  const hits = search(index, '康复救助补助标准学费', all)
  assert.deepEqual(
    hits.map((hit) => [hit.node, hit.match, hit.found, hit.missing]),
    [['box-1-project-1', 'partial', ['康复救助补助标准'], ['学费']]],
  )
})

test('what is nowhere is not found, nor is an empty query', () => {
  for (const typed of ['视障', '한국', '', '  ', '🙂']) assert.deepEqual(found(typed), [])
})

test('a plan and a kind filter what is found', () => {
  assert.deepEqual(found('康复', { plan: 'other', kind: null }), ['other#s1-p1 exact'])
  assert.deepEqual(found('康复', { plan: null, kind: 'indicator' }), ['plan#indicator-1 exact'])
  assert.deepEqual(found('精准', { plan: null, kind: 'heading' }), ['plan#s1-r1 exact'])
  assert.deepEqual(found('档案', { plan: null, kind: 'heading' }), [])
  assert.deepEqual(found('精准', { plan: null, kind: 'paragraph' }), ['plan#s1-r1-p1 exact'])
})

function passage(given: Partial<Passage> & Pick<Passage, 'node' | 'text'>): Passage {
  return { plan: 'plan', kind: 'paragraph', head: 0, headNode: null, path: ['规划'], ...given }
}

function found(typed: string, filters = all): string[] {
  return search(index, typed, filters).map((hit) => `${hit.passage.plan}#${hit.node} ${hit.match}`)
}

function marked(hit: { passage: Passage; ranges: [number, number][] } | undefined): string[] {
  return hit?.ranges.map(([start, end]) => hit.passage.text.slice(start, end)) ?? []
}
