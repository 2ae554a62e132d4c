import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { ImportError } from '../../src/import/finding.ts'
import { bodiesCalled, bodiesOfNode, bodyOptions, namedBodies } from '../../src/lib/bodies.ts'
import { bodiesOfPlan, bodyRegister, bodyRegisterOf, fullNameOf } from '../../src/lib/body-register.ts'
import { bodySentence } from '../../src/lib/body-sentence.ts'
import { bodyShares } from '../../src/lib/body-shares.ts'
import type { LoadedPlan } from '../../src/lib/plans.ts'
import { plans } from '../../src/lib/plans.ts'
import { responsibilityEntries, responsibilityRows } from '../../src/lib/responsibility-rows.ts'
import { statedBodies } from '../../src/plan/stated-bodies.ts'
import { ink } from '../../src/plan/text.ts'
import { notInRegister } from '../not-in-register.ts'

const yanbian = planOf('yanbian-14fyp')
const jincheng = planOf('jincheng-chengqu-14fyp')

test('Every body of the 28 notes of 晋城城区 is in the register', () => {
  const bodies = jincheng.record.responsibilities.flatMap((entry) => entry.bodies)
  assert.equal(bodies.length, 136)
  assert.deepEqual(
    bodies.filter(({ register }) => register === null),
    [],
  )
})

test('Every body that a plan notes as in charge or taking part is in the register', () => {
  const unknown = plans().flatMap(({ id, record }) => [
    ...new Set(
      record.responsibilities
        .flatMap(({ bodies }) => bodies)
        .filter(({ register }) => register === null)
        .map(({ name }) => `${name} (${id})`),
    ),
  ])
  assert.deepEqual(
    unknown,
    [],
    notInRegister(
      'bodies.yaml',
      unknown,
      'the name without its level under `words` of its kind, or a new kind',
    ),
  )
})

test('Each kind of body of a note is one body of that place: 33 names have 33 ids', () => {
  const bodies = jincheng.record.responsibilities.flatMap((entry) => entry.bodies)
  assert.equal(new Set(bodies.map(({ register }) => register)).size, 33)
})

for (const { id, least } of [
  { id: 'yanbian-14fyp', least: { precision: 1, recall: 55 / 56 } },
  { id: 'jincheng-chengqu-14fyp', least: { precision: 1, recall: 1 } },
]) {
  test(`The bodies in the prose of ${id} are those that people found`, () => {
    const gold = parse(
      readFileSync(new URL(`../fixtures/stated-bodies/${id}.yaml`, import.meta.url), 'utf8'),
    ) as Record<string, Record<string, string>>
    const wanted = Object.entries(gold).flatMap(([node, bodies]) =>
      Object.entries(bodies).map(([name, register]) => `${node} ${name} ${register}`),
    )
    const found = statedBodies(planOf(id).tree, bodiesOfPlan(id).in).flatMap(({ owner, bodies }) =>
      bodies.map(({ name, register }) => `${owner.id} ${name} ${register}`),
    )
    const missed = wanted.filter((each) => !found.includes(each))
    const wrong = found.filter((each) => !wanted.includes(each))
    assert.ok(1 - missed.length / wanted.length >= least.recall, `missed: ${missed.join(', ')}`)
    assert.ok(1 - wrong.length / found.length >= least.precision, `wrong: ${wrong.join(', ')}`)
  })
}

test('The prose of a plan is stated only where it prints no notes', () => {
  const roles = ({ record }: LoadedPlan): string[] => [
    ...new Set(record.responsibilities.map(({ role }) => role)),
  ]
  assert.deepEqual(roles(yanbian), ['stated'])
  assert.deepEqual(roles(jincheng).sort(), ['lead', 'participating', 'responsible'])
})

test('延边 states that its committee monitors and evaluates', () => {
  const stated = bodiesOfNode(yanbian.record, 's4-p2')
  assert.ok(
    stated.some(
      ({ name, register }) =>
        name === '州人民政府残疾人工作委员会' && register === 'disability-work-committee',
    ),
  )
})

test('A stated entry has one place a paragraph, and its quotation is printed', () => {
  const entries = responsibilityEntries([yanbian])
  assert.equal(new Set(entries.map(({ nodeId }) => nodeId)).size, entries.length)
  for (const { quote, bodies } of entries) {
    assert.ok(ink(yanbian.source).includes(ink(quote.split('。')[0] ?? '')), quote)
    for (const { name } of bodies) assert.ok(quote.includes(name), `${name} in ${quote}`)
  }
})

test('The full name is given where the place makes it certain, and only there', () => {
  assert.equal(fullNameOf('jincheng-chengqu-14fyp', '区残联'), '晋城市城区残疾人联合会')
  for (const shortened of ['区教科局', '区卫体局', '区住建局', '区公安分局'])
    assert.equal(fullNameOf('jincheng-chengqu-14fyp', shortened), null, shortened)
  assert.equal(fullNameOf('yanbian-14fyp', '区残联'), null)
})

test('Every name of the register that belongs to a plan is printed in that plan', () => {
  for (const { places = {} } of bodyRegister().bodies)
    for (const [plan, names] of Object.entries(places))
      for (const { name } of names) assert.ok(ink(planOf(plan).source).includes(name), `${plan}: ${name}`)
})

test('Every full name begins with the place of its plan, or with the party or the league of it', () => {
  for (const { places = {} } of bodyRegister().bodies)
    for (const [plan, names] of Object.entries(places))
      for (const { full } of names)
        assert.ok(
          full.replace(/^中国(?:共产党|共产主义青年团)/u, '').startsWith(planOf(plan).record.place.name),
          full,
        )
})

for (const [words, id] of [
  ['教育局', 'education'],
  ['区教科局', 'education'],
  ['社保局', 'human-resources'],
  ['卫健局', 'health'],
  ['民政局', 'civil-affairs'],
  ['残联', 'disabled-persons-federation'],
  ['州残联', 'disabled-persons-federation'],
  ['晋城市城区残疾人联合会', 'disabled-persons-federation'],
  ['财政部门', 'finance'],
] as const)
  test(`${words} is ${id}`, () => {
    assert.deepEqual(bodiesCalled(words), [id])
  })

test('Words that are no body call none', () => {
  assert.deepEqual(bodiesCalled('轮椅'), [])
})

test('Every kind that a plan names has an option, and every kind of the register is named', () => {
  assert.equal(bodyOptions().length, bodyRegister().bodies.length)
  assert.ok(namedBodies().some(({ id }) => id === 'yanbian-university'))
})

test('区财政局 leads one paragraph, and of 延边 it is said what its text does', () => {
  const sentence = (plan: LoadedPlan, id: string): string =>
    bodySentence(plan.record, bodyShares(plan).get(id) ?? [])
  assert.equal(sentence(jincheng, 'finance'), '区财政局牵头 1 段，参与 7 段，列为责任单位 2 段。')
  assert.equal(sentence(yanbian, 'finance'), '没有逐条写明责任单位，正文也没有写到这类单位。')
  assert.equal(
    sentence(yanbian, 'education-experts'),
    '没有逐条写明责任单位，正文有 1 处写到“残疾人教育专家委员会”。',
  )
  assert.equal(sentence(jincheng, 'volunteer-federation'), '没有把这类单位列在责任单位里，正文也没有写到。')
})

test('The passage that 区财政局 leads is quoted with its note', () => {
  const leads = (bodyShares(jincheng).get('finance') ?? []).filter(({ role }) => role === 'lead')
  assert.deepEqual(leads, [
    {
      role: 'lead',
      nodeId: 's4-2-p1',
      names: ['区财政局'],
      quote: '（牵头单位：区财政局；参与单位：区税务局、区残联）',
      title: '（二）加强经费保障',
      path: ['四、组织保障'],
    },
  ])
})

test('A paragraph whose note names a body is not told again for its prose', () => {
  const nodes = (bodyShares(jincheng).get('disabled-persons-federation') ?? []).map(({ nodeId }) => nodeId)
  assert.equal(new Set(nodes).size, nodes.length)
})

test('The data has one row a body: 136 of 晋城城区, each with its note', () => {
  const rows = responsibilityRows([jincheng])
  assert.equal(rows.length, 136)
  const row = rows.find(({ role, body }) => role === 'lead' && body === '区财政局')
  assert.deepEqual(row?.lines, [1093, 1095])
  assert.equal(row.fullName, '晋城市城区财政局')
  assert.equal(row.quote, '（牵头单位：区财政局；参与单位：区税务局、区残联）')
  assert.match(row.address, /\/plans\/jincheng-chengqu-14fyp\/text\/#s4-2-p1$/u)
})

const entry = (rest: string): string =>
  `groups: [部门]\nbodies:\n  - { id: a, name: 甲, group: 部门, words: [残联] }\n  - ${rest}\nnotBodies: []\n`

for (const [what, rest] of [
  ['an unknown field', '{ id: b, name: 乙, group: 部门, words: [民政局], level: 1 }'],
  ['an id that stands twice', '{ id: a, name: 乙, group: 部门, words: [民政局] }'],
  ['a word that stands twice', '{ id: b, name: 乙, group: 部门, words: [残联] }'],
  ['a group that is not listed', '{ id: b, name: 乙, group: 党委, words: [民政局] }'],
  ['a word with signs in it', '{ id: b, name: 乙, group: 部门, words: ["民政(局"] }'],
] as const)
  test(`A register with ${what} is refused with file and line`, () => {
    assert.throws(
      () => bodyRegisterOf(entry(rest), 'bodies.yaml'),
      (error) =>
        error instanceof ImportError && `${error.file}:${String(error.line)}`.includes('bodies.yaml:4'),
    )
  })

function planOf(id: string): LoadedPlan {
  const plan = plans().find((each) => each.id === id)
  assert.ok(plan)
  return plan
}
