import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftMeta, metaYaml } from '../../src/import/draft-meta.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { metaOf } from '../../src/import/meta.ts'
import type { Meta } from '../../src/import/meta.ts'

function draftOf(title: string): Meta {
  const source = `${title}\n为推进残疾人事业，制定本规划。\n一、总体要求\n到2035年，生活更好。\n`
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  const { tree } = importPlan({ id: 'plan', source, corrections: [], files })
  return draftMeta(tree, source, { name: 'a.txt', encoding: 'UTF-8', sha256: '0'.repeat(64), text: null })
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
  const meta = draftOf('平江县残疾人事业发展规划')
  assert.deepEqual([meta.period.name, meta.period.from, meta.period.to], ['待填写', 0, 0])
  const yaml = metaYaml(meta)
  assert.match(yaml, /^ {2}code: .* # FILL IN/mu)
  assert.match(yaml, /^ {2}from: 0 # FILL IN/mu)
  assert.match(yaml, /^ {2}name: 平江县 # read from the title$/mu)
  assert.deepEqual(metaOf(yaml, 'meta.yaml'), meta)
})
