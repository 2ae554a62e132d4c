import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyFinder } from '../../src/plan/find-bodies.ts'

const of = (register: string, ...names: string[]): { name: string; register: string }[] =>
  names.map((name) => ({ name, register }))

const bodies = bodyFinder({
  names: [...of('government', '延边州人民政府', '州政府')],
  words: [
    ...of('federation', '残联'),
    ...of('special', '残联专门协会'),
    ...of('associations', '残疾人协会'),
    ...of('committee', '人民政府残疾人工作委员会', '残工委'),
    ...of('members', '残工委成员单位'),
    ...of('departments', '政府有关部门'),
    ...of('publicity', '宣传部'),
    ...of('party', '区委'),
    ...of('village', '“两委”'),
  ],
  afterLevel: of('government', '政府', '人民政府'),
  notBodies: ['智慧残联', '助残联合'],
})

/** Each name in the text with its id: 各级残联 federation. */
const found = (text: string): string[] => bodies.in(text).map(({ name, register }) => `${name} ${register}`)

test('A name is read with the level before it', () => {
  assert.deepEqual(found('全州各级残联建立服务队'), ['各级残联 federation'])
  assert.deepEqual(found('配好镇（街道）残联专职委员'), ['镇（街道）残联 federation'])
  assert.deepEqual(found('县级及以上残联机关'), ['县级及以上残联 federation'])
  assert.deepEqual(found('州、县（市）两级残联专门协会'), ['州、县（市）两级残联专门协会 special'])
  assert.deepEqual(found('社区、村残疾人协会，社区、村“两委”成员'), [
    '社区、村残疾人协会 associations',
    '社区、村“两委” village',
  ])
})

test('The longest name wins, so that the members of a committee are not the committee', () => {
  assert.deepEqual(found('残工委成员单位率先安排'), ['残工委成员单位 members'])
  assert.deepEqual(found('州政府有关部门'), ['州政府有关部门 departments'])
  assert.deepEqual(found('州人民政府残疾人工作委员会统筹'), ['州人民政府残疾人工作委员会 committee'])
  assert.deepEqual(found('区委宣传部、区委'), ['区委宣传部 publicity', '区委 party'])
})

test('政府 is a body only with its level', () => {
  assert.deepEqual(found('通过政府购买服务，落实各级政府的责任'), ['各级政府 government'])
})

test('Words within titles and quotation marks, and those of the list, are no bodies', () => {
  assert.deepEqual(
    found('落实《各级残联〈残联〉工作规范》，开展“残联助力乡村振兴”，完善智慧残联，助残联合实验室'),
    [],
  )
})

test('A name is told once a text', () => {
  assert.deepEqual(found('残联改革，残联建设'), ['残联 federation'])
})

test('A note names a body of a level that the register does not list', () => {
  assert.equal(bodies.of('市残联'), 'federation')
  assert.equal(bodies.of('延边州人民政府'), 'government')
})

test('A printed name that is more than the name of a known body has no id', () => {
  assert.equal(bodies.of('市残联办公室'), null)
  assert.equal(bodies.of('市气象局'), null)
})

test('Without a register nothing is a body', () => {
  const none = bodyFinder({ names: [], words: [], afterLevel: [], notBodies: [] })
  assert.deepEqual(none.in('各级残联'), [])
  assert.equal(none.of('区残联'), null)
})
