import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guides } from '../../src/lib/guides.ts'
import { planWords } from '../../src/lib/plan-words.ts'
import { plans } from '../../src/lib/plans.ts'
import { guides as table } from '../../src/lib/tables/guides.ts'
import { ink } from '../../src/plan/text.ts'

const rows = table.rows(plans())

test('Every sentence of every guide is a row of one of the three kinds, in the order of the guide', () => {
  for (const guide of guides()) {
    const written = [
      ...guide.easy,
      ...guide.about,
      ...guide.plans.flatMap(({ parts, prepare, ask }) => [
        ...parts.flatMap(({ statements }) => statements),
        ...prepare,
        ...ask,
      ]),
    ]
    const listed = rows.filter(
      (row) => row['guide'] === guide.id && row['position'] === 1 && row['part'] !== 'card',
    )
    assert.deepEqual(
      listed.map(({ kind, sentence }) => `${String(kind)} ${String(sentence)}`),
      written.map(({ kind, text }) => `${kind} ${text}`),
    )
  }
})

test('A row that says what a plan says has its node, address and words, which stand in that node', () => {
  const { textOf } = planWords(plans())
  const quoting = rows.filter(({ kind, part }) => kind === 'says' || part === 'card')
  assert.ok(quoting.length > 0)
  for (const { id, plan, nodeId, address, quote, where } of quoting) {
    assert.ok(ink(textOf(String(plan), String(nodeId)) ?? '').includes(ink(String(quote))), String(id))
    assert.ok(String(address).endsWith(`/plans/${String(plan)}/text/#${String(nodeId)}`), String(address))
    assert.notEqual(where, nodeId, String(id))
  }
})

test('A row that says what a plan does not say has the words that were looked for, another row none', () => {
  for (const { kind, words, id } of rows)
    assert.equal(Array.isArray(words) && words.length > 0, kind === 'absent', String(id))
})
