import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { ImportError } from '../../src/import/finding.ts'
import { glossary, glossaryOf, pinyinOf, readGlossary } from '../../src/lib/glossary.ts'
import { plans } from '../../src/lib/plans.ts'
import { quotableTexts } from '../../src/lib/plan-words.ts'
import { holds, termOccurrences } from '../../src/lib/term-occurrences.ts'
import { longest } from '../../src/plain/breaches-of.ts'
import { ink } from '../../src/plan/text.ts'
import { sentenceAnchors } from '../../src/plan/sentence-anchors.ts'
import { sentences } from '../../src/plan/sentences.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { seedPlans } from '../seed-plans.ts'

const entries = glossary()
const file = readFileSync('content/glossary.yaml', 'utf8')
const listed = readFileSync('tests/fixtures/glossary/terms.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const messages = (yaml: string): string[] => {
  const wrong: ImportError[] = []
  glossaryOf(yaml, (error) => wrong.push(error))
  return wrong.map(({ line, message }) => `${String(line ?? 0)} ${message}`)
}

test('Every word that was written down from headings, boxes and indicators is in the glossary', () => {
  assert.ok(listed.length > 100)
  const forms = new Set(entries.flatMap((entry) => entry.forms))
  assert.deepEqual(
    listed.filter((word) => !forms.has(word)),
    [],
  )
})

test('Every word of that list is printed in a plan', () => {
  const printed = plans().map(({ source }) => ink(source))
  assert.deepEqual(
    listed.filter((word) => !printed.some((whole) => whole.includes(ink(word)))),
    [],
  )
})

test('Each explanation and each example is one sentence of at most 30 characters', () => {
  for (const { term, plain, example } of entries)
    for (const { text } of [plain, example]) {
      assert.equal(sentences(text).length, 1, `${term}: ${text}`)
      assert.ok([...ink(text)].length <= longest, `${term}: ${text}`)
    }
})

test('No explanation uses its own term', () => {
  for (const { term, plain } of entries)
    if (plain.kind === 'ours') assert.ok(!plain.text.includes(term), `${term}: ${plain.text}`)
})

test('The file holds no statement that breaks its promise', () => {
  const wrong: string[] = []
  readGlossary(({ message }) => wrong.push(message))
  assert.deepEqual(wrong, [])
})

test('Every passage that an entry leads to prints its term, and none that prints it is left out', () => {
  const find = termOccurrences(plans())
  for (const entry of entries) {
    const inPlans = find(entry)
    assert.ok(
      inPlans.some(({ places }) => places.length > 0),
      entry.term,
    )
    for (const { plan, places } of inPlans) {
      const texts = quotableTexts(plan)
      const anchored = new Map(
        nodesOf(plan.tree, 'paragraph')
          .flatMap(sentenceAnchors)
          .map(({ id, text }) => [id, text] as const),
      )
      for (const { anchor, nodeId, where } of places) {
        assert.ok(holds(anchored.get(anchor) ?? texts.get(anchor) ?? '', entry), `${entry.term} at ${anchor}`)
        assert.notEqual(where, nodeId, `${entry.term} at ${nodeId} has no words for its place`)
      }
      const runIns = new Set(plan.record.outline.filter(({ runIn }) => runIn).map(({ id }) => id))
      const printing = [...texts].filter(([id, text]) => !runIns.has(id) && holds(text, entry))
      assert.deepEqual(places.map(({ nodeId }) => nodeId).sort(), printing.map(([id]) => id).sort())
    }
  }
})

test('约束性 stands in the rows of both tables as printed', () => {
  const [jincheng, yanbian] = termOccurrences(seedPlans())({ forms: ['约束性'], apart: [] })
  assert.deepEqual(
    [jincheng, yanbian].map((each) => each?.places.length),
    [5, 7],
  )
})

test('专栏 is not found where a newspaper has one', () => {
  assert.ok(holds('专栏 2 残联助力', { forms: ['专栏'], apart: ['宣传专栏'] }))
  assert.ok(!holds('办好残疾人事业宣传专栏、专版', { forms: ['专栏'], apart: ['宣传专栏'] }))
})

test('Pinyin is written for each term, a syllable a character', () => {
  for (const { term, pinyin } of entries) {
    assert.match(pinyin, /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+( [a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+)*$/u, term)
    assert.equal(pinyin.split(' ').length, [...term.replace(/\P{L}+/gu, '')].length, term)
  }
})

for (const [term, reading] of [
  ['应保尽保', 'yīng bǎo jìn bǎo'],
  ['特困人员救助供养', 'tè kùn rén yuán jiù zhù gōng yǎng'],
  ['重度残疾人', 'zhòng dù cán jí rén'],
  ['多重残疾', 'duō chóng cán jí'],
  ['参与单位', 'cān yù dān wèi'],
  ['单人保', 'dān rén bǎo'],
  ['动态调整', 'dòng tài tiáo zhěng'],
  ['长期护理保险', 'cháng qī hù lǐ bǎo xiǎn'],
  ['年均增长', 'nián jūn zēng zhǎng'],
  ['一人一案', 'yī rén yī àn'],
  ['一人一档', 'yī rén yī dàng'],
  ['适配率', 'shì pèi lǜ'],
] as const)
  test(`${term} is read ${reading}`, () => {
    assert.equal(entries.find((entry) => entry.term === term)?.pinyin, reading)
  })

test('A reading is written by hand only where the computed one is another', () => {
  const byHand = [...file.matchAll(/ term: (\S+)\n(?: {2}(?!pinyin)\S.*\n)* {2}pinyin: (.+)/gu)]
  assert.ok(byHand.length > 3)
  for (const [, term = '', reading = ''] of byHand) assert.notEqual(pinyinOf(term), reading, term)
})

const entry = (changes: Record<string, string>): string =>
  Object.entries({
    id: 'entrusted-care',
    term: '托养',
    plain: '{ ours: 请人照料残疾人的生活。 }',
    example: '{ ours: 比如白天送到中心。 }',
    ...changes,
  })
    .map(([name, value], at) => `${at === 0 ? '- ' : '  '}${name}: ${value}\n`)
    .join('')

test('An entry as it should be is taken', () => {
  assert.deepEqual(messages(entry({})), [])
})

for (const [name, yaml, message] of [
  ['a term that no plan prints', entry({ term: '外星人补贴' }), /No plan prints “外星人补贴”/u],
  ['a form that no plan prints', entry({ also: '[托养所所]' }), /No plan prints “托养所所”/u],
  ['a related term that is none', entry({ see: '[nowhere]' }), /“nowhere” is no other term/u],
  ['an entry that names itself', entry({ see: '[entrusted-care]' }), /is no other term/u],
  ['an id that stands twice', entry({}) + entry({ term: '单人保' }), /“#entrusted-care” stands here twice/u],
  ['a term that stands twice', entry({}) + entry({ id: 'care' }), /“托养” stands here twice/u],
  [
    'an explanation that is too long',
    entry({ plain: '{ ours: 请人照料残疾人的生活，让他们在白天有地方去，晚上能回家，家里人也能歇一歇。 }' }),
    /more than 30/u,
  ],
  [
    'an explanation of two sentences',
    entry({ plain: '{ ours: 请人照料。家人歇着。 }' }),
    /not one sentence/u,
  ],
  ['a number without a basis', entry({ example: '{ ours: 比如每年 500 人。 }' }), /no basis/u],
  [
    'words that do not stand in the passage',
    entry({
      example:
        '{ says: 延边有托养。, from: [{ plan: yanbian-14fyp, node: box-3-project-3, quote: 没有这几个字 }] }',
    }),
    /does not stand in/u,
  ],
] as const)
  test(`The reader reports ${name}`, () => {
    assert.match(messages(yaml).join('\n'), message)
  })
