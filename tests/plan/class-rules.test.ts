import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classifier } from '../../src/plan/class-rules.ts'

const kinds = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重', '重度']
const people = classifier({
  never: [],
  entries: kinds.map((kind) => ({ id: kind, kind, decide: [], forbid: [] })),
})

test('A list of disabilities with one head names each of its groups, because of the whole list', () => {
  assert.deepEqual(named('推广听力、言语残疾人专属产品。'), ['听力', '言语'])
  assert.deepEqual(named('为听力、言语和视力残疾人提供支持。'), ['视力', '听力', '言语'])
  assert.deepEqual(named('组织智力、精神和重度肢体残疾人劳动。'), ['肢体', '智力', '精神', '重度'])
  assert.deepEqual(named('支持视力、听力、言语、肢体、智力等残疾儿童入学。'), [
    '视力',
    '听力',
    '言语',
    '肢体',
    '智力',
  ])
  assert.deepEqual(
    people('组织智力、精神和重度肢体残疾人劳动。').map(({ because }) => because),
    Array<string>(4).fill('智力、精神和重度肢体残疾人'),
  )
})

test('A degree counts where it is printed and 非重度 is not 重度', () => {
  assert.deepEqual(named('一、二级重度残疾人，非重度智力、精神残疾人'), ['智力', '精神', '重度'])
  assert.deepEqual(named('非重度智力、精神残疾人'), ['智力', '精神'])
  assert.deepEqual(named('为低收入和重度残疾人评定'), ['重度'])
  assert.deepEqual(named('优先保障重度残疾、多重残疾家庭'), ['多重', '重度'])
  assert.deepEqual(named('实施精神类残疾人服药救助'), ['精神'])
})

test('智力发展, 精神文明 and 指示批示精神 name nobody', () => {
  for (const text of [
    '促进儿童智力发展和心智成熟，帮助残疾人。',
    '学习重要指示批示精神，残疾人事业获得发展。',
    '残疾人精神生活更为丰富，精神文明建设指导中心、残疾人组织。',
    '激发残疾人自强精神，残疾人得到鼓励。',
    '自强精神残留的影响',
  ])
    assert.deepEqual(named(text), [], text)
})

const topics = classifier({
  never: ['依据《.+制定本规划'],
  entries: [
    { id: 'employment', decide: ['就业', '创业'], forbid: ['就业年龄段'] },
    { id: 'care', decide: ['托养'], forbid: [] },
  ],
})

test('Longer words that mean something else decide nothing, and offsets are those of the text', () => {
  assert.deepEqual(topics('为就业年龄段残疾人提供托养，帮助就业。'), [
    { id: 'employment', because: '就业', at: 16 },
    { id: 'care', because: '托养', at: 11 },
  ])
})

test('Neither the bodies in a note of responsibility nor the grounds of a plan decide a topic', () => {
  assert.deepEqual(topics('提高水平。（牵头单位：区就业中心；参与单位：区托养中心）'), [])
  assert.deepEqual(topics('依据《残疾人就业条例》，制定本规划。'), [])
})

function named(text: string): string[] {
  return people(text).map(({ id }) => id)
}
