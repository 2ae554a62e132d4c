import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { ImportError } from '../../src/import/finding.ts'
import { plans } from '../../src/lib/plans.ts'
import { summaries, summaryOf } from '../../src/lib/summaries.ts'
import { ink } from '../../src/plan/text.ts'
import { seedIds } from '../seed-plans.ts'

const file = 'content/summaries/yanbian-14fyp.yaml'
const written = readFileSync(file, 'utf8')

/** What is wrong with the summary of 延边 after a change: rule and line. */
function wrongWith(change: (yaml: string) => string): Pick<ImportError, 'file' | 'line' | 'rule'>[] {
  const changed = change(written)
  assert.notEqual(changed, written)
  const wrong: ImportError[] = []
  summaryOf(changed, file, (error) => wrong.push(error))
  return wrong.map(({ file: where, line, rule }) => ({ file: where, line, rule }))
}

/** The line, counted from 1, on which words first stand. */
const lineOf = (words: string): number => written.slice(0, written.indexOf(words)).split('\n').length

// A later plan may stand without a summary: its pages say that it is still to come.
test('Each of the two plans has a summary, and each of its chapters and of the parts of its tasks', () => {
  for (const id of seedIds) {
    const [{ plan, sections } = assert.fail(`content/summaries/${id}.yaml is missing`)] = summaries().filter(
      (summary) => summary.plan === id,
    )
    const outline = plans().find(({ id }) => id === plan)?.record.outline ?? []
    const wanted = outline.filter(({ level, id }) => level === 1 || (level === 2 && id.startsWith('s3-')))
    assert.deepEqual(
      sections.map(({ section }) => section.id),
      wanted.map(({ id }) => id),
    )
  }
})

test('The summary of a plan can be read in a minute: at most 300 characters', () => {
  for (const { statements } of summaries())
    assert.ok(ink(statements.map(({ text }) => text).join('')).length <= 300)
})

test('What a plan reports as reached before is not told as a promise', () => {
  for (const { plan, statements, sections } of summaries()) {
    const record = plans().find(({ id }) => id === plan)?.record
    const before = (record?.commitments ?? []).filter(({ kind }) => kind === 'baseline')
    if (seedIds.some((id) => id === plan)) assert.ok(before.length > 10)
    for (const statement of [...statements, ...sections.flatMap((each) => each.statements)]) {
      if (statement.kind !== 'says') continue
      const reported = statement.sources.some(({ node, quote }) =>
        before.some((each) => each.nodeId === node && ink(quote).includes(ink(each.quote))),
      )
      if (reported) assert.match(statement.text, /以前|规划承认|办了残疾人证|全州人口的/u)
    }
  }
})

test('A quotation with one character changed fails with file and line', () => {
  const words = '全州每年为 1万名有康复需求的残疾人提供基本康复服务'
  assert.deepEqual(
    wrongWith((yaml) => yaml.replace(words, words.replace('提供', '提给'))),
    [{ file, line: lineOf('每年给 1 万名残疾人做基本康复服务。'), rule: 'quote-not-there' }],
  )
})

test('An amount that its quotation does not hold fails with file and line', () => {
  const [wrong] = wrongWith((yaml) => yaml.replace('给 1500 户困难', '给 1600 户困难'))
  assert.deepEqual(wrong, { file, line: lineOf('给 1500 户困难'), rule: 'number-not-quoted' })
})

test('A word said to be absent that does occur fails with file and line', () => {
  const [wrong] = wrongWith((yaml) => yaml.replace('words: [牵头单位', 'words: [残疾人'))
  assert.deepEqual(wrong, { file, line: lineOf('absent:'), rule: 'word-does-occur' })
})

test('A chapter without a summary fails', () => {
  const [wrong] = wrongWith((yaml) => yaml.replace(/^ {2}s4:[\s\S]*/mu, ''))
  assert.equal(wrong?.rule, 'summary-invalid')
})

test('A summary of a chapter that the plan has not fails with its line', () => {
  const [, wrong] = wrongWith((yaml) => yaml.replace(/^ {2}s4:/mu, '  s9:'))
  assert.deepEqual(wrong, { file, line: lineOf('\n  s4:') + 1, rule: 'summary-invalid' })
})

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'summaries-'))
cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true })
after(() => {
  rmSync(copy, { recursive: true })
})

test('The check that editors run fails for a summary with a broken quotation', () => {
  writeFileSync(join(copy, file), written.replace('全州所有', '全州').replace('我州有 9 万', '我州有 8 万'))
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/plain.ts')], {
    cwd: copy,
    encoding: 'utf8',
  })
  writeFileSync(join(copy, file), written)
  assert.equal(status, 1)
  assert.match(stderr, /content\/summaries\/yanbian-14fyp\.yaml:\d+ error .*quote-not-there/u)
})
