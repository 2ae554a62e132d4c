import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { passages } from '../../src/lib/passages.ts'
import { placeRegister, planOfPlace } from '../../src/lib/places.ts'
import { plans } from '../../src/lib/plans.ts'
import { ink } from '../../src/plan/text.ts'
import { placeNames } from '../../src/search/place-register.ts'
import { placeSentence } from '../../src/search/place-sentence.ts'
import { placeTyped } from '../../src/search/place-typed.ts'
import { answer } from '../../src/search/scan.ts'
import { notInRegister } from '../not-in-register.ts'
import { realIndex } from './search-real.ts'

const shortNames = Object.fromEntries(placeRegister().map(({ plan, shortName }) => [plan, shortName]))
const index = realIndex()
const yanbian = 'yanbian-14fyp'
const chengqu = 'jincheng-chengqu-14fyp'

const answers: [words: string, rank: string, plan: string | null, name: string][] = [
  ['延吉', 'within', yanbian, '延吉市'],
  ['延吉市', 'within', yanbian, '延吉市'],
  ['吉林省延边朝鲜族自治州延吉市', 'within', yanbian, '延吉市'],
  ['汪清县', 'within', yanbian, '汪清县'],
  ['我家在安图', 'within', yanbian, '安图县'],
  ['二道白河', 'part', yanbian, '安图县二道白河镇'],
  ['延边', 'own', yanbian, '延边朝鲜族自治州'],
  ['晋城市城区', 'own', chengqu, '晋城市城区'],
  ['山西省晋城市城区钟家庄街道', 'part', chengqu, '钟家庄街道'],
  ['北石店镇', 'part', chengqu, '北石店镇'],
  ['晋城', 'above', chengqu, '晋城市'],
  ['山西省', 'above', chengqu, '山西省'],
  ['吉林', 'above', yanbian, '吉林省'],
  ['太原市', 'unknown', null, '太原市'],
  ['北京', 'unknown', null, '北京'],
  ['晋城市泽州县', 'unknown', null, '泽州县'],
  ['吉林省长春市', 'unknown', null, '长春市'],
  ['广州', 'unknown', null, '广州'],
  ['呼和浩特市', 'unknown', null, '呼和浩特市'],
  ['东莞市长安镇', 'unknown', null, '东莞市'],
  ['我住在太原市，残疾人有补贴吗', 'unknown', null, '太原市'],
]

for (const [words, rank, plan, name] of answers)
  test(`${words} is ${plan ?? 'a place without a plan'}`, () => {
    const found = planOfPlace(words)
    assert.deepEqual([found?.rank, found?.plans[0] ?? null, found?.name], [rank, plan, name])
    assert.equal(found && words.slice(...found.range).length > 1, true)
  })

for (const words of [
  '城区',
  '社区',
  '无障碍城市',
  '哪个县',
  '几个市',
  '残疾人社区康复',
  '去超市买东西',
  '节省',
  '全州',
  '我市',
  '贫困县',
  '景区门票',
  '农村地区',
  '护理补贴',
  '',
])
  test(`“${words}” names no place`, () => {
    assert.equal(planOfPlace(words), null)
  })

/** Ends like the name of a town, and is none: 文明村镇. */
const noTown = /(?:乡|村|城|集|各|个|小|中心|特色|重点|示范)(?:镇|乡|街道)$/u

for (const { id, source } of plans())
  test(`The places of ${id} are in the register, and the towns and streets that its text names are among them`, () => {
    const { places = [] } = placeRegister().find(({ plan }) => plan === id) ?? {}
    const known = new Set(places.flatMap(({ name, parts = [] }) => [name, ...parts]))
    // 在竹溪镇、石门乡建设
    const printed = ink(source).matchAll(
      /(?<=[、，（在和及])\p{Script=Han}{2}(?:街道|镇|乡)(?=[、，。）和及建设等])/gu,
    )
    const unknown = [...new Set([...printed].map(([name]) => name))].filter(
      (name) => !noTown.test(name) && !known.has(name),
    )
    const named = unknown.map((name) => `${name} (${id})`)
    if (places.length === 0) named.unshift(`the places of ${id}`)
    assert.deepEqual(
      named,
      [],
      notInRegister(
        'places.yaml',
        named,
        'an entry of the plan with all its towns and streets, and their source',
      ),
    )
  })

test('A street that two towns have is said of both', () => {
  assert.match(planOfPlace('河南街道')?.name ?? '', /延吉市河南街道、珲春市河南街道/u)
})

test('No short name of a place within is a word of the plans', () => {
  const text = passages()
    .map((passage) => passage.text)
    .join('\n')
  for (const [word, { rank }] of placeNames(placeRegister()))
    if (rank === 'part' && !/(?:街道|镇|乡)$/u.test(word)) assert.ok(!text.includes(word), word)
})

test('No question of the fixtures is taken to be about a place without a plan, unless it names one', () => {
  const text = readFileSync(new URL('../fixtures/search/questions.json', import.meta.url), 'utf8')
  const found = new Set(
    [...text.matchAll(/"(?:question|typed)": "(.*?)"/gu)].flatMap(([, words = '']) => {
      const place = placeTyped(words, index)
      return place?.rank === 'unknown' ? `${place.name} in ${words}` : []
    }),
  )
  assert.deepEqual([...found], [])
})

for (const words of ['延吉助学金', '助学金 延吉市', '我家在图们，孩子上大学有助学金吗', '圖們市助學金'])
  test(`${words} leads to what 延边州 gives`, () => {
    const [first] = answer(index, words, { plan: null, kind: null }).hits
    assert.deepEqual([first?.passage.plan, first?.node], [yanbian, 'box-6-project-5'])
  })

test('太原市助学金 leads to what other places give, and the place is known to have no plan', () => {
  assert.equal(placeTyped('太原市助学金', index)?.rank, 'unknown')
  const nodes = answer(index, '太原市助学金', { plan: null, kind: null }).hits.map(({ node }) => node)
  assert.ok(nodes.slice(0, 3).includes('box-6-project-5'), nodes.slice(0, 3).join())
})

test('A place that is not covered is said so, and one above a plan says what there is of it', () => {
  const say = (words: string): string => {
    const place = planOfPlace(words)
    return place === null ? '' : placeSentence(place, shortNames)
  }
  assert.equal(say('太原市'), '本站还没有太原市的规划。')
  assert.equal(say('山西'), '本站没有整个山西省的规划，只有其中晋城城区的。')
  assert.equal(say('延吉'), '延吉市在延边州，看延边州的规划。')
  assert.match(say('南村镇'), /印发通知发给了南村镇人民政府.*泽州县/u)
  assert.match(say('石门镇'), /^延边州有安图县石门镇，看延边州的规划。别处也可能有同名的地方。$/u)
})
