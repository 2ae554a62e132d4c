import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { passages as passagesOfAll } from '../../src/lib/passages.ts'
import { plans } from '../../src/lib/plans.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { ink } from '../../src/plan/text.ts'
import { fold } from '../../src/search/fold.ts'
import { pack, simplifiedOf, unpack } from '../../src/search/pack.ts'
import { search } from '../../src/search/scan.ts'
import { buildIndex } from '../../src/search/search-index.ts'
import { variantsOf } from '../../src/search/variants.ts'
import type { Filters, Hit } from '../../src/search/hit.ts'
import type { Passage } from '../../src/search/passage.ts'
import { seedIds } from '../seed-plans.ts'
import { seedPassages } from './search-real.ts'

const all: Filters = { plan: null, kind: null }
const passages = passagesOfAll()
const packed = pack(passages)
const simplified = simplifiedOf(variantsOf(passages.map((passage) => passage.text)))
const index = buildIndex(unpack(packed), simplified)
/** Of the two plans in which the fixtures and the written words below were looked up. */
const seedPacked = pack(seedPassages())
const seeds = buildIndex(unpack(seedPacked), simplified)

test('passages come out of their pack as they went in', () => {
  assert.deepEqual(unpack(packed), passages)
})

test('the pack of both plans takes at most 28 KB of brotli', () => {
  const size = brotliCompressSync(JSON.stringify(seedPacked)).length
  assert.ok(size <= 28 * 1024, `${size} bytes`)
})

test('every paragraph, project, indicator, box and heading of the plans is a passage', () => {
  for (const { id, tree } of plans()) {
    const mine = passages.filter((passage) => passage.plan === id)
    const anchors = new Set(mine.flatMap(({ node, headNode }) => [node, headNode]))
    for (const type of ['paragraph', 'project', 'indicator', 'box', 'heading', 'runIn'] as const) {
      for (const node of nodesOf(tree, type)) assert.ok(anchors.has(node.id), `${id}#${node.id}`)
    }
  }
})

test('a passage has one place: no two share an anchor', () => {
  const places = passages.map((passage) => `${passage.plan}#${passage.node}`)
  assert.equal(new Set(places).size, places.length)
})

test('a passage of a box stands below plan, chapter, section and box', () => {
  const project = passages.find(({ plan, node }) => plan === 'yanbian-14fyp' && node === 'box-5-project-2')
  assert.deepEqual(project?.path, [
    '延边州“十四五”规划',
    '三、重点任务',
    '（三）健全残疾人关爱服务体系，提升残疾人康复、教育、文化、体育等公共服务质量',
    '专栏 5 残疾人健康和康复服务重点项目',
  ])
})

test('any stretch of two to eight characters of any passage is found in that passage', () => {
  for (const [{ plan, node }, typed] of samples(2000)) {
    const hits = search(index, typed, all)
    const hit = hits.find(({ passage }) => passage.plan === plan && passage.node === node)
    assert.ok(hit, `${JSON.stringify(typed)} of ${plan}#${node}`)
    assert.notEqual(hit.match, 'partial', typed)
  }
})

test('whatever is found and not called partial really holds what was typed, as do its marks', () => {
  for (const [, typed] of samples(1000)) {
    for (const hit of search(index, typed, all)) {
      if (hit.match === 'exact' && hit.phrase) assert.equal(ink(markOf(hit)), ink(typed))
      // “0.” is looked for as 0, and 00 holds it twice, side by side.
      if (hit.match === 'folded' && hit.phrase)
        assert.match(
          fold(markOf(hit), simplified),
          new RegExp(`^(?:${escaped(fold(typed, simplified))})+$`, 'u'),
        )
      for (const word of hit.missing) assert.ok(!hit.passage.text.includes(word), `${word} in ${hit.node}`)
    }
  }
})

test('nothing that does not hold the typed characters is found for a single stretch', () => {
  for (const [, typed] of samples(300)) {
    const holding = passages.filter(({ text }) => ink(text).includes(ink(typed)))
    const exact = search(index, typed, all).filter((hit) => hit.match === 'exact' && hit.phrase)
    assert.equal(exact.length, holding.length, typed)
  }
})

interface Phrase {
  plan: string
  node: string
  phrase: string
}
const phrases = JSON.parse(
  readFileSync(new URL('../fixtures/search/phrases.json', import.meta.url), 'utf8'),
) as Phrase[]

for (const { plan, node, phrase } of phrases) {
  test(`${phrase} leads to ${plan}#${node} among the first three`, () => {
    const first = search(seeds, phrase, all).slice(0, 3)
    assert.ok(first.some((hit) => hit.passage.plan === plan && hit.node === node))
  })
}

for (const written of [
  '延州政发〔2022〕8号',
  '延州政发[2022] 8 号',
  '延州政發（２０２２）８號',
  '延州政发 2022 8',
]) {
  test(`${written} leads to the notice of 延边`, () => {
    const hit = search(seeds, written, all)[0]
    assert.deepEqual([hit?.passage.plan, hit?.node], ['yanbian-14fyp', 'notice'])
  })
}

for (const written of ['0—6岁', '0-6岁', '0到6岁', '０－６岁', '0至6岁']) {
  test(`${written} finds the ages of both plans, however they print them`, () => {
    const hits = search(seeds, written, all)
    assert.deepEqual(new Set(hits.map((hit) => hit.passage.plan)), new Set(seedIds))
    assert.ok(hits.some((hit) => hit.passage.text.includes('0—6岁')))
    assert.ok(hits.some((hit) => hit.passage.text.includes('0-6岁')))
  })
}

test('the words that the search page offers to begin with are found in both plans', () => {
  const page = readFileSync(new URL('../../src/pages/search/index.astro', import.meta.url), 'utf8')
  const examples = [...(/examples=\{\[(.*?)\]\}/su.exec(page)?.[1] ?? '').matchAll(/'(.*?)'/gu)].map(
    ([, word]) => word ?? '',
  )
  assert.ok(examples.length >= 3)
  for (const example of examples) {
    const hits = search(seeds, example, all).filter((hit) => hit.match !== 'partial')
    assert.equal(new Set(hits.map((hit) => hit.passage.plan)).size, seedIds.length, example)
  }
})

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** Stretches of passages, always the same ones; some hold spaces and punctuation. */
function samples(count: number): [Passage, string][] {
  let seed = 14
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  const taken: [Passage, string][] = []
  while (taken.length < count) {
    const passage = passages[random(passages.length)]
    if (passage === undefined) continue
    const length = 2 + random(7)
    const start = random(Math.max(1, passage.text.length - length))
    const typed = passage.text.slice(start, start + length)
    if (ink(typed).length >= 2) taken.push([passage, typed])
  }
  return taken
}

function markOf(hit: Hit): string {
  const [start, end] = hit.ranges[0] ?? [0, 0]
  return hit.passage.text.slice(start, end)
}
