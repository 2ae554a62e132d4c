import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'
import { peopleOfNode, topicsOfNode } from '../../src/lib/class-of-node.ts'
import { passagesForAge, passagesOfPeople, passagesOfTopic } from '../../src/lib/class-passages.ts'
import { peopleRegister, topicRegister } from '../../src/lib/class-register.ts'
import { planOf, plans } from '../../src/lib/plans.ts'
import { classedPassages } from '../../src/plan/classed-passage.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import { handLists } from '../hand-lists.ts'
import { seedPlans } from '../seed-plans.ts'

const judged = z.record(
  z.string(),
  z.strictObject({ topics: z.array(z.string()), people: z.array(z.string()) }),
)
const truths = handLists('classes').map(({ plan, file }) => ({
  record: planOf(plan)?.record ?? assert.fail(`no plan ${plan}`),
  truth: judged.parse(parse(readFileSync(file, 'utf8'))),
}))

/** Lowest shares that are still good enough; measured when written: topics 0.95 and 0.99, people 0.97 and 0.99. */
const floors = {
  topics: { precision: 0.93, recall: 0.97 },
  people: { precision: 0.94, recall: 0.97 },
}

for (const what of ['topics', 'people'] as const)
  test(`The ${what} of the passages agree with those judged by hand`, (t) => {
    const ofNode = what === 'topics' ? topicsOfNode : peopleOfNode
    const wrong: string[] = []
    const counts = { right: 0, given: 0, judged: 0 }
    for (const { record, truth } of truths)
      for (const [node, { [what]: expected }] of Object.entries(truth)) {
        const given = ofNode(record, node)
        counts.right += given.filter((id) => expected.includes(id)).length
        counts.given += given.length
        counts.judged += expected.length
        for (const id of given) if (!expected.includes(id)) wrong.push(`${record.id} ${node} +${id}`)
        for (const id of expected) if (!given.includes(id)) wrong.push(`${record.id} ${node} -${id}`)
      }
    const precision = counts.right / counts.given
    const recall = counts.right / counts.judged
    t.diagnostic(
      `${what}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, of ${String(counts.judged)}`,
    )
    assert.ok(
      precision >= floors[what].precision && recall >= floors[what].recall,
      `precision ${String(precision)}, recall ${String(recall)}\n${wrong.join('\n')}`,
    )
  })

test('Every passage that was judged exists, every passage is judged, and the ids are in the registers', () => {
  const ids = {
    topics: new Set(topicRegister().entries.map(({ id }) => id)),
    people: new Set(peopleRegister().entries.map(({ id }) => id)),
  }
  for (const { record, truth } of truths) {
    const nodes = classedPassages(record).map(({ nodeId }) => nodeId)
    assert.deepEqual(Object.keys(truth).sort(), nodes.sort())
    for (const { topics, people } of Object.values(truth)) {
      assert.deepEqual(
        topics.filter((id) => !ids.topics.has(id)),
        [],
      )
      assert.deepEqual(
        people.filter((id) => !ids.people.has(id)),
        [],
      )
    }
  }
})

test('Every project and every indicator row has a topic', () => {
  for (const { record } of truths) {
    const nodes = classedPassages(record).filter(({ kind }) => kind !== 'paragraph')
    assert.deepEqual(
      nodes.filter(({ nodeId }) => topicsOfNode(record, nodeId).length === 0).map(({ nodeId }) => nodeId),
      [],
    )
  }
})

test('The words that decided are printed in the passage or in a heading above it', () => {
  for (const { record } of plans())
    for (const { nodeId, text, headings } of classedPassages(record)) {
      const words = [...record.topics, ...record.people, ...record.ages].filter(
        (entry) => entry.nodeId === nodeId,
      )
      for (const entry of words) {
        const printed = 'because' in entry ? entry.because : entry.text
        assert.ok(
          [text, ...headings].some((line) => line.includes(printed)),
          `${nodeId}: ${printed}`,
        )
      }
    }
})

test('What a page shows of a passage is printed in the plan, sentence by sentence', () => {
  for (const plan of plans()) {
    const printed = (['paragraph', 'project'] as const)
      .flatMap((type) => nodesOf(plan.tree, type))
      .map((node) => plainText(node).replaceAll('\n', ''))
    const shown = [
      ...topicRegister().entries.flatMap(({ id }) => passagesOfTopic([plan], id)),
      ...peopleRegister().entries.flatMap(({ id }) => passagesOfPeople([plan], id)),
    ]
    assert.ok(shown.length > (seedPlans().includes(plan) ? 200 : 20), plan.id)
    for (const { sentences, nodeId } of shown)
      for (const sentence of sentences)
        assert.ok(
          printed.some((text) => text.includes(sentence.replaceAll('\n', ''))),
          `${nodeId}: ${sentence}`,
        )
  }
})

test('A passage is found by an age within the ages that it prints', () => {
  const found = (years: number): string[] =>
    seedPlans().flatMap(({ record }) =>
      passagesForAge(record, years).map(({ passage }) => `${record.place.shortName} ${passage.nodeId}`),
    )
  assert.ok(found(4).includes('延边州 box-5-project-2'))
  assert.ok(found(6.5).includes('延边州 box-5-project-2'))
  assert.ok(!found(7).includes('延边州 box-5-project-2'))
  assert.deepEqual(found(20), ['晋城城区 box-3-project-2', '晋城城区 s3-1-r4-p1'])
  assert.deepEqual(found(70), [])
})

test('A paragraph is cut at sentences and says so, with the age or the words that decided', () => {
  const passages = seedPlans().flatMap(({ record }) => passagesForAge(record, 4))
  const paragraph = passages.find((entry) => entry.nodeId === 's3-3-1-p1')?.passage
  assert.ok(paragraph)
  assert.deepEqual(paragraph.sentences, [
    '落实残疾儿童康复救助制度，提升残疾儿童康复救助定点服务机构服务水平，对有康复需求的 0—6岁残疾儿童应救尽救、综合施救。',
  ])
  assert.equal(paragraph.whole, false)
})
