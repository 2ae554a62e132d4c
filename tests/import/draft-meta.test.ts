import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftMeta, metaYaml, unknownCode } from '../../src/import/draft-meta.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { metaOf } from '../../src/import/meta.ts'
import type { Meta } from '../../src/import/meta.ts'
import { codeOfPlace } from '../../src/lib/places.ts'
import type { Plan } from '../../src/plan/tree.ts'

function planWith(title: string): { tree: Plan; source: string } {
  const source = `${title}\n为推进残疾人事业，制定本规划。\n一、总体要求\n到2035年，生活更好。\n`
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  return { ...importPlan({ id: 'plan', source, corrections: [], files }), source }
}

function draftOf(title: string, codeOf?: (place: string) => string | null): Meta {
  const { tree, source } = planWith(title)
  const file = { name: 'a.txt', encoding: 'UTF-8', sha256: '0'.repeat(64), text: null }
  return draftMeta(tree, source, file, codeOf)
}

test('Place and period are read from the title', () => {
  const places = [
    ['延边朝鲜族自治州“十四五”残疾人保障和发展规划', '延边朝鲜族自治州', 2021, 2025],
    ['晋城市城区“十五五”残疾人保障和发展规划', '晋城市城区', 2026, 2030],
    ['湖阳县数字乡村建设“十五五”规划', '湖阳县', 2026, 2030],
    ['平江县儿童发展规划（2021—2030年）', '平江县', 2021, 2030],
  ] as const
  for (const [title, name, from, to] of places) {
    const { place, period } = draftOf(title)
    assert.deepEqual([place.name, period.from, period.to], [name, from, to])
  }
})

test('A period that the title does not say is not guessed, and what a person must fill in is marked', () => {
  const title = '平江县残疾人事业发展规划'
  const meta = draftOf(title)
  assert.deepEqual([meta.period.name, meta.period.from, meta.period.to], ['待填写', 0, 0])
  const { tree, source } = planWith(title)
  const yaml = metaYaml(meta, tree, source)
  assert.match(yaml, /^ {2}code: .* # FILL IN/mu)
  assert.match(yaml, /^ {2}from: 0 # FILL IN/mu)
  assert.match(yaml, /^ {2}name: 平江县 # read from the title, line 1$/mu)
  assert.deepEqual(metaOf(yaml, 'meta.yaml'), meta)
})

test('What a web page prints above the plan becomes publisher and address, each with its line', () => {
  const { tree, source } = planWith(
    '索 引 号：11330000/2022-00012\n发布机构：临河县人民政府办公室 成文日期：2022-03-08\n来源：https://www.linhe.example/zwgk/1.html\n\n临河县“十五五”残疾人保障和发展规划',
  )
  const file = { name: 'a.txt', encoding: 'UTF-8', sha256: '0'.repeat(64), text: null }
  const meta = draftMeta(tree, source, file)
  assert.equal(meta.source.publisher, '临河县人民政府办公室')
  assert.equal(meta.source.url, 'https://www.linhe.example/zwgk/1.html')
  assert.equal(meta.source.retrieved, null)
  const yaml = metaYaml(meta, tree, source)
  assert.match(yaml, /^ {2}publisher: 临河县人民政府办公室 # read from line 2$/mu)
  assert.match(yaml, /^ {2}url: https\S+ # read from line 3$/mu)
  assert.match(yaml, /^ {2}name: 十五五 # read from the title, line 5$/mu)
  assert.match(yaml, /^ {2}from: 2026 # derived from the title, line 5$/mu)
  assert.match(yaml, /^ {2}retrieved: null # FILL IN/mu)
  assert.match(yaml, /^ {2}outlook: 2035 # read from line 8/mu)
  assert.deepEqual(metaOf(yaml, 'meta.yaml'), meta)
})

test('Every field of a draft says where it is from', () => {
  const { tree, source } = planWith('平江县“十四五”残疾人保障和发展规划')
  const fields = metaYaml(draftOf('平江县“十四五”残疾人保障和发展规划'), tree, source)
    .split('\n')
    .filter((line) => /^ {2}\w+:/u.test(line))
  assert.ok(fields.length >= 14)
  for (const field of fields) assert.match(field, / # (?:read from|derived|FILL IN)/u)
})

test('A code comes from the register of places, and from nowhere else', () => {
  assert.equal(draftOf('珲春市“十四五”残疾人保障和发展规划', codeOfPlace).place.code, '222404')
  assert.equal(draftOf('平江县“十四五”残疾人保障和发展规划', codeOfPlace).place.code, unknownCode)
})

test('A text without any title has no place and no period in its draft', () => {
  const { place, period } = draftOf('为推进事业发展，制定本规划。')
  assert.deepEqual([place.name, place.shortName, period.name], ['待填写', '待填写', '待填写'])
})
