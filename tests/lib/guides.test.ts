import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { guideMentions } from '../../src/lib/guide-mentions.ts'
import { guides } from '../../src/lib/guides.ts'
import { planIds } from '../../src/lib/plan-folder.ts'
import { ink } from '../../src/plan/text.ts'
import type { Statement } from '../../src/plain/statement.ts'
import { statementsIn } from '../../src/plain/statements-in.ts'
import { seedIds } from '../seed-plans.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'guides-'))
cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true })
after(() => {
  rmSync(copy, { recursive: true })
})

/** What the check of our sentences says after one guide was changed; the guide is put back. */
function checkedWith(change: (yaml: string) => string): { status: number | null; says: string } {
  const file = join(copy, 'content/guides/early-rehabilitation.yaml')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, change(before))
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/plain.ts')], {
    cwd: copy,
    encoding: 'utf8',
  })
  writeFileSync(file, before)
  return { status, says: stdout + stderr }
}

const statementsOf = (): Statement[] => statementsIn(guides())

test('there is a guide for every situation that was asked for', () => {
  const asked =
    'early-rehabilitation school university-aid job-and-training own-business for-employers care allowances assistive-devices home-and-travel rights culture-and-sport certificate mental-health insurance-and-bills'
  const ids = guides().map(({ id }) => id)
  assert.deepEqual(
    asked.split(' ').filter((id) => !ids.includes(id)),
    [],
  )
})

// A later plan may stand in no guide: its page says that this is still to come.
test('every guide says what each of the two plans says, or that it says nothing', () => {
  for (const { id, plans: answers } of guides()) {
    const named = answers.map(({ plan }) => plan)
    assert.deepEqual(named.filter((plan) => seedIds.some((seed) => seed === plan)).sort(), seedIds, id)
    assert.deepEqual(
      named.filter((plan) => !planIds().includes(plan)),
      [],
      id,
    )
  }
})

test('every quotation of every guide stands in the plan’s source as it was given, white space aside', () => {
  const sourceOf = (plan: string): string =>
    ink(readFileSync(join(root, 'content/plans', plan, 'source.txt'), 'utf8'))
  const quotations = [
    ...statementsOf().flatMap((statement) => (statement.kind === 'says' ? statement.sources : [])),
    ...guides().flatMap(({ plans }) => plans.flatMap(({ card }) => card)),
  ]
  assert.ok(quotations.length > 500)
  assert.deepEqual(
    quotations.filter(({ plan, quote }) => !sourceOf(plan).includes(ink(quote))),
    [],
  )
})

test('where a sentence sends to another guide there is a guide of that title, and it becomes a link', () => {
  const sent = statementsOf().flatMap(({ text }) => [...text.matchAll(/看“([^”]+)”/gu)])
  assert.ok(sent.length > 5)
  for (const { 0: words, 1: title } of sent) {
    assert.ok(
      guides().some((guide) => guide.title === title),
      `no guide is called ${title ?? ''}`,
    )
    assert.match(guideMentions(words), /<a href="\/guides\/[a-z-]+\/">/u)
  }
})

test('the guides as they are committed pass the check that editors run', () => {
  assert.deepEqual(checkedWith((yaml) => yaml).status, 0)
})

test('a quotation with one character taken out fails with file and line', () => {
  const { status, says } = checkedWith((yaml) =>
    yaml.replace('quote: 每年康复训练类最高', 'quote: 每年康复训练类最'),
  )
  assert.equal(status, 1)
  assert.match(says, /content\/guides\/early-rehabilitation\.yaml:\d+ error .*quote-not-there/u)
})

test('a deleted quotation fails with file and line', () => {
  const { status, says } = checkedWith((yaml) => yaml.replace(/, quote: [^}]+\}/u, ' }'))
  assert.equal(status, 1)
  assert.match(says, /early-rehabilitation\.yaml:\d+ error .*guide-invalid/u)
})

test('an amount that is changed in our sentence fails', () => {
  const { status, says } = checkedWith((yaml) => yaml.replace(/(says: [^\n]*)2\.4 万元/u, '$12.6 万元'))
  assert.equal(status, 1)
  assert.match(says, /number-not-quoted/u)
})

test('an absent word that does occur fails', () => {
  const { status, says } = checkedWith((yaml) => yaml.replace(/words: \[/u, 'words: [康复训练, '))
  assert.equal(status, 1)
  assert.match(says, /word-does-occur/u)
})

test('a sentence without a kind fails', () => {
  const { status, says } = checkedWith((yaml) => yaml.replace('about:\n', 'about:\n  - 去了就能办。\n'))
  assert.equal(status, 1)
  assert.match(says, /early-rehabilitation\.yaml:\d+ error/u)
})
