import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportError } from '../../src/import/finding.ts'
import { guides } from '../../src/lib/guides.ts'
import { lintPlain } from '../../src/lib/plain-lint.ts'
import { plainnessRows } from '../../src/lib/plainness-rows.ts'
import { plans } from '../../src/lib/plans.ts'
import { summaries } from '../../src/lib/summaries.ts'
import { statementsIn } from '../../src/plain/statements-in.ts'
import { seedPlans } from '../seed-plans.ts'

const planted = '各部门要切实落实。'
const files = [{ file: 'content/guides/x.yaml', text: `order: 1\neasy:\n  - ours: ${planted}\n` }]

/** What the lint says, one line each. */
function linted(sentences: string[], exceptions: string): string[] {
  const wrong: ImportError[] = []
  lintPlain(sentences, (error) => wrong.push(error), files, exceptions)
  return wrong.map(({ file, line, rule, message }) => `${file}:${String(line)} ${rule} ${message}`)
}

test('No sentence of our guides and summaries speaks official prose, and no exception is stale', () => {
  const wrong: ImportError[] = []
  const sentences = statementsIn([guides(), summaries()]).map(({ text }) => text)
  assert.ok(sentences.length > 150)
  lintPlain(sentences, (error) => wrong.push(error))
  assert.deepEqual(
    wrong.map(({ message }) => message),
    [],
  )
})

test('A sentence of official prose is named with its file and line', () => {
  assert.deepEqual(linted([planted], '[]'), [
    'content/guides/x.yaml:3 officialese “各部门要切实落实。” says 切实, 落实.',
  ])
})

test('An exception lets one word of one sentence pass', () => {
  const exceptions = `- { sentence: ${planted}, word: 切实, reason: x }\n`
  assert.deepEqual(linted([planted], exceptions), [
    'content/guides/x.yaml:3 officialese “各部门要切实落实。” says 落实.',
  ])
})

test('An exception that no sentence needs is stale', () => {
  const exceptions = `- { sentence: 早就改了。, word: 落实, reason: x }\n`
  assert.match(linted([], exceptions).join(), /plain-exceptions\.yaml:1 exception-stale/u)
})

test('An exception without a reason is refused', () => {
  assert.throws(() => linted([], `- { sentence: ${planted}, word: 落实 }\n`), /exceptions-invalid|reason/u)
})

test('Our sentences are measured to be less than half as long as those of the plans', () => {
  const rows = plainnessRows()
  const ours = rows.filter((row) => row.ours).map(({ measured }) => measured.mean)
  const printed = seedPlans().map(
    ({ record }) =>
      rows.find(({ name }) => name === `${record.place.shortName}原文`)?.measured.mean ?? Number.NaN,
  )
  assert.equal(rows.filter((row) => !row.ours).length, plans().length)
  assert.ok(ours.length > 0 && Math.max(...ours) < Math.min(...printed) / 2)
})
