import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { readYaml } from '../../src/import/read-yaml.ts'
import { commitmentMeasure } from '../../src/lib/commitment-measure.ts'
import { planOf, plans } from '../../src/lib/plans.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import type { CommitmentRecord } from '../../src/plan/record.ts'
import { ink } from '../../src/plan/text.ts'
import { nodesOf, walk } from '../../src/plan/walk.ts'
import { handLists } from '../hand-lists.ts'
import { seedIds, seedPlans } from '../seed-plans.ts'

const amount = z.union([z.number(), z.tuple([z.number(), z.number()])])
const line = z.tuple([
  z.string(),
  z.enum(['promise', 'baseline']),
  amount,
  z.string(),
  z.enum(['=', '>', '>=', '<', '<=', 'range', '~']),
  amount,
  z.string(),
  z.literal('year').nullable(),
  z.number().nullable(),
  z.string().nullable(),
  z.string(),
])

for (const { plan, file } of handLists('commitments')) {
  const truth = goldOf(file)
  const found = (planOf(plan)?.record.commitments ?? []).map(lineOf)

  test(`The commitments of ${plan} are those written down by hand, each with its words, amount and relation`, (t) => {
    const right = found.filter((each) => truth.includes(each)).length
    t.diagnostic(`${plan}: ${right} of ${found.length} found are right, of ${truth.length} in the plan`)
    assert.deepEqual(
      {
        missing: truth.filter((each) => !found.includes(each)),
        wrong: found.filter((each) => !truth.includes(each)),
      },
      { missing: [], wrong: [] },
    )
    assert.equal(found.length, truth.length)
  })
}

for (const { id, tree, record } of plans()) {
  test(`Every quotation of a commitment of ${id} stands in its node word for word`, () => {
    const texts = new Map(
      [...walk(tree)].flatMap((node) => ('id' in node ? [[node.id, ink(plainText(node))] as const] : [])),
    )
    // A row is quoted as its name and one of its cells, between which others may stand.
    const ofRows = nodesOf(tree, 'indicator').flatMap(({ id: node, children: [name, ...values] }) =>
      values.map((value) => ({ node, words: ink(`${name ? plainText(name) : ''}${plainText(value)}`) })),
    )
    const strangers = record.commitments.filter(
      ({ nodeId, quote }) =>
        !(texts.get(nodeId)?.includes(ink(quote)) ?? false) &&
        !ofRows.some(({ node, words }) => node === nodeId && words.endsWith(ink(quote))),
    )
    assert.deepEqual(strangers, [])
  })

  test(`Every commitment of ${id} has an id of its own`, () => {
    const ids = record.commitments.map((each) => each.id)
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(record.commitments.every((each) => each.id.startsWith(`${each.nodeId}-q`)))
  })
}

test('The site says how many of the quantities in the texts were found, and how many of those found are right', () => {
  const lists = seedPlans().map(({ id, record }) => ({
    truth: goldOf(`tests/fixtures/commitments/${id}.yaml`),
    found: record.commitments.map(lineOf),
  }))
  assert.deepEqual(commitmentMeasure, {
    plans: seedIds,
    inTexts: lists.flatMap(({ truth }) => truth).length,
    found: lists.flatMap(({ found }) => found).length,
    right: lists.flatMap(({ truth, found }) => found.filter((each) => truth.includes(each))).length,
  })
})

test('The projects of the boxes hold 22 quantities in 延边 and 4 in 晋城城区', () => {
  const counts = seedPlans().map(({ record }) => [
    record.place.shortName,
    record.commitments.filter(({ nodeId }) => nodeId.includes('-project-')).length,
  ])
  assert.deepEqual(counts, [
    ['晋城城区', 4],
    ['延边州', 22],
  ])
})

/** The lines of the list written by hand, as JSON. */
function goldOf(file: string): string[] {
  const { value } = readYaml(readFileSync(file, 'utf8'), file, {
    schema: z.array(line),
    rule: 'fixture-invalid',
    advice: 'See the comment on top of the file.',
  })
  return value.map((each) => JSON.stringify(each))
}

function lineOf({
  nodeId,
  kind,
  value,
  unit,
  relation,
  normalized,
  per,
  by,
  sameAs,
  quote,
}: CommitmentRecord): string {
  const { value: exact, unit: bare } = normalized
  return JSON.stringify([nodeId, kind, value, unit, relation, exact, bare, per, by, sameAs, quote])
}
