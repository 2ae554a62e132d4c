import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'
import { paragraphHtml } from '../../src/components/plan/paragraph-html.ts'
import { citationRows } from '../../src/lib/citation-rows.ts'
import { citedInstruments } from '../../src/lib/cited-instruments.ts'
import { instrumentOfTitle, instrumentRegister, instrumentsIn } from '../../src/lib/instrument-register.ts'
import { planOf, plans } from '../../src/lib/plans.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import { sentenceAnchors } from '../../src/plan/sentence-anchors.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { handLists } from '../hand-lists.ts'
import { notInRegister } from '../not-in-register.ts'
import { seedPlans } from '../seed-plans.ts'

const gold = z.array(z.strictObject({ node: z.string(), title: z.string(), number: z.string().optional() }))
const all = plans()
const seeds = seedPlans()

for (const { plan, file } of handLists('citations'))
  test(`${plan} cites exactly the documents that a reader finds in it`, () => {
    const read = gold.parse(parse(readFileSync(file, 'utf8')))
    const citations = planOf(plan)?.record.citations ?? []
    assert.deepEqual(
      citations.map(({ nodeId, title, documentNumber }) => [nodeId, title, documentNumber]),
      read.map(({ node, title, number = null }) => [node, title, number]),
    )
  })

for (const { id, tree } of all)
  test(`Every sentence of ${id} has the anchor that its text page gives it`, () => {
    for (const paragraph of nodesOf(tree, 'paragraph')) {
      const slot = paragraph.children
        .map((child) =>
          child.type === 'runIn'
            ? `<h4 id="${child.id}">${plainText(child)}</h4>`
            : child.type === 'responsibility'
              ? `<span class="responsibility">${plainText(child)}</span>`
              : child.value,
        )
        .join('')
      const { runIn, body } = paragraphHtml(slot, paragraph.id)
      const ids = [...`${runIn ?? ''}${body}`.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1])
      assert.deepEqual(
        sentenceAnchors(paragraph).map((sentence) => sentence.id),
        ids,
      )
    }
  })

test('13 documents are cited by 延边 and 18 by 晋城城区, each plan itself among them', () => {
  const counts = seeds.map(({ id, record }) => [id, new Set(record.citations.map(({ title }) => title)).size])
  assert.deepEqual(counts, [
    ['jincheng-chengqu-14fyp', 18],
    ['yanbian-14fyp', 13],
  ])
  for (const { record } of seeds)
    assert.deepEqual(
      record.citations.filter(({ title }) => title === record.title).map(({ nodeId }) => nodeId),
      ['notice-p1'],
    )
})

test('Every cited title is in the register, and every title of the register is cited', () => {
  const unknown = all.flatMap(({ id, record }) =>
    record.citations
      .filter(({ register }) => register === null)
      .map(({ title, nodeId }) => `《${title}》 of ${id}#${nodeId}`),
  )
  assert.deepEqual(
    unknown,
    [],
    notInRegister('instruments.yaml', unknown, 'an entry with the title among its `titles`'),
  )
  const titles = new Set(all.flatMap(({ record }) => record.citations).map(({ title }) => title))
  const uncited = instrumentRegister().flatMap((entry) => entry.titles.filter((title) => !titles.has(title)))
  assert.deepEqual(uncited, [])
})

test('A document that both plans cite is one entry', () => {
  const shared = citedInstruments(seeds).filter(({ inPlans }) => inPlans.every(({ times }) => times > 0))
  assert.deepEqual(
    shared.map(({ title, times }) => [title, times]),
    [['中华人民共和国残疾人保障法', 3]],
  )
})

test('Both provinces have their regulation on protection and their measures on accessibility', () => {
  const ofProvinces = citedInstruments(seeds).filter(
    ({ instrument: { tier, level } }) => tier === 'province' && /regulation|rule/u.test(level),
  )
  assert.deepEqual(
    ofProvinces.map(({ title, inPlans }) => [title, inPlans.find(({ times }) => times > 0)?.plan.id]),
    [
      ['吉林省残疾人保障条例', 'yanbian-14fyp'],
      ['山西省残疾人保障条例', 'jincheng-chengqu-14fyp'],
      ['吉林省无障碍环境建设管理办法', 'yanbian-14fyp'],
      ['山西省实施〈无障碍环境建设条例〉办法', 'jincheng-chengqu-14fyp'],
    ],
  )
})

test('A sentence that names a document is quoted with its anchor; a title within a title is kept apart', () => {
  const found = citedInstruments(seeds).find(({ title }) => title === '无障碍环境建设条例')
  const [jincheng, yanbian] = found?.inPlans ?? []
  assert.deepEqual(
    yanbian?.sentences.map(({ anchor, path, text }) => [anchor, path.at(-1), text]),
    [
      [
        's3-4-2-p1-s2',
        '2.提升无障碍建设水平',
        '全面落实《无障碍环境建设条例》和《吉林省无障碍环境建设管理办法》，新建设施严格执行《无障碍通用规范》等标准。',
      ],
    ],
  )
  assert.deepEqual([jincheng?.times, jincheng?.sentences, jincheng?.within.length], [0, [], 1])
  assert.match(jincheng?.within[0]?.text ?? '', /《山西省实施〈无障碍环境建设条例〉办法》/u)
})

test('Every citation has its sentence, and every row its address', () => {
  const rows = citationRows(all)
  for (const { title, sentence, plan, nodeId, address } of rows) {
    assert.ok(sentence?.includes(`《${title}》`), title)
    assert.ok(address.endsWith(`/plans/${plan}/text/#${nodeId}`))
  }
  assert.equal(rows.filter(({ ownTitle }) => ownTitle).length, all.length)
})

test('A title is found whatever white space its printer left in it, and an unknown one is not', () => {
  assert.equal(
    instrumentOfTitle('延边州残疾预防行动计划（2021—2025年）'),
    'yanbian-disability-prevention-plan',
  )
  assert.equal(instrumentOfTitle('路'), null)
})

test('A mistake in the register names file and line', () => {
  const entry = '- { id: law, titles: [某法], level: law, tier: national, place: 全国 }\n'
  assert.equal(instrumentsIn(entry, 'a.yaml').length, 1)
  assert.throws(() => instrumentsIn(`${entry}${entry}`, 'a.yaml'), { file: 'a.yaml', line: 2 })
  assert.throws(
    () => instrumentsIn(entry.replace('law,', 'laws,').replace('law, tier', 'rule, tier'), 'a.yaml'),
    {
      file: 'a.yaml',
      line: 1,
    },
  )
  assert.throws(() => instrumentsIn(entry.replace(', place: 全国', ''), 'a.yaml'), /place/u)
})

test('What came after a document is said only with a source and dates', () => {
  for (const { replaced } of instrumentRegister())
    if (replaced !== undefined) {
      assert.match(replaced.source.url, /^https?:\/\//u)
      assert.ok(replaced.source.retrieved >= replaced.date)
    }
})
