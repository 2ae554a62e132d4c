import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { guideMentions } from '../../src/lib/guide-mentions.ts'
import { guides } from '../../src/lib/guides.ts'
import { ink } from '../../src/plan/text.ts'
import type { Statement } from '../../src/plain/statement.ts'

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

const statementsOf = (): Statement[] =>
  guides().flatMap(({ easy, about, plans }) => [
    ...easy,
    ...about,
    ...plans.flatMap(({ parts, prepare, ask }) => [
      ...parts.flatMap(({ statements }) => statements),
      ...prepare,
      ...ask,
    ]),
  ])

test('every sentence of every guide is of a kind and keeps its promise', () => {
  assert.ok(guides().length > 0)
  for (const { kind } of statementsOf()) assert.ok(['says', 'absent', 'ours'].includes(kind))
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
