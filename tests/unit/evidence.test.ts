import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { recordResults } from '../../scripts/testing/record-results.ts'
import { today } from '../../scripts/testing/today.ts'
import { ageOf } from '../../src/lib/evidence/age-of.ts'
import { criteria, promises } from '../../src/lib/evidence/claims.ts'
import { contentHash } from '../../src/lib/evidence/content-hash.ts'
import { outcomeOf } from '../../src/lib/evidence/outcome-of.ts'
import { lastMutants, lastResults, recordedResults } from '../../src/lib/evidence/results.ts'
import { testerReports } from '../../src/lib/evidence/tester-reports.ts'
import { wcagCriteria } from '../../src/lib/evidence/wcag-criteria.ts'
import { rulesOf } from '../accessibility/rules.ts'

const items = promises().flatMap((group) => group.items)
const claims = [...items, ...criteria()]
const rules = new Set(Object.values(rulesOf).flat())

/** Why a name in `by` names no check; null when it does. */
function unknown(name: string): string | null {
  const tests = new URL('../', import.meta.url)
  if (name.endsWith('.test.ts')) return existsSync(new URL(name, tests)) ? null : `no file tests/${name}`
  const [file = '', title] = name.split(': ')
  if (title === undefined) return rules.has(name) ? null : `no check looks for the rule ${name}`
  if (!existsSync(new URL(file, tests))) return `no file tests/${file}`
  const begins = [`test('${title}`, `test(\`${title}`]
  const text = readFileSync(new URL(file, tests), 'utf8')
  return begins.some((begin) => text.includes(begin)) ? null : `no test of ${file} begins "${title}"`
}

test('The statement answers for each of the 52 promises once, in order', () => {
  assert.deepEqual(
    items.map(({ id }) => id),
    Array.from({ length: 52 }, (_, index) => String(index + 1)),
  )
})

test('The statement answers for each of the 86 success criteria of WCAG 2.2 once, in order', () => {
  const order = (id: string): number => id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0)
  assert.equal(wcagCriteria.size, 86)
  assert.deepEqual(
    criteria().map(({ id }) => id),
    [...wcagCriteria.keys()].sort((one, other) => order(one) - order(other)),
  )
})

test('Every check that a claim names exists', () => {
  const wrong = claims.flatMap(({ id, by }) => by.map((name) => [id, unknown(name)] as const))
  assert.deepEqual(
    wrong.filter(([, why]) => why !== null),
    [],
  )
})

test('A check that does not exist is seen', () => {
  for (const name of [
    'no-such-rule',
    'axe:no-such-rule',
    'unit/no-such.test.ts',
    'site/search.spec.ts: nothing so',
  ])
    assert.notEqual(unknown(name), null, name)
})

test('What is said to be done is held by a check', () => {
  assert.deepEqual(
    claims.filter(({ status, by }) => status === '已做' && by.length === 0).map(({ id }) => id),
    [],
  )
})

test('What no check of ours can show is not said to be done', () => {
  const of = (id: string): string | undefined => criteria().find((claim) => claim.id === id)?.status
  assert.notEqual(of('3.1.5'), '已做')
})

test('Every rule of our own checks stands in the files of the checks', () => {
  const files = readdirSync(new URL('../accessibility/checks/', import.meta.url))
    .map((name) => `checks/${name}`)
    .concat('every-page.spec.ts')
  const text = files
    .map((file) => readFileSync(new URL(`../accessibility/${file}`, import.meta.url), 'utf8'))
    .join('\n')
  const lost = [...rules].filter((rule) => {
    const [, circumstances] =
      /^(wide|window|reflow-.+|text-.+)-(?:scrolls-sideways|clipped|order|overlap|sticks)$/u.exec(rule) ?? []
    const written = (circumstances ?? rule).replace(/^text-\d+%$/u, 'text-${times * 100}%')
    return !rule.startsWith('axe') && !text.includes(`'${written}'`) && !text.includes(`\`${written}\``)
  })
  assert.deepEqual(lost, [])
})

test('Results are added up, and a check without a result is named', () => {
  const results = {
    date: '2026-11-24',
    content: '',
    pages: 2,
    site: { passed: 3, failed: 0, skipped: 0 },
    unit: { passed: 4, failed: 0, skipped: 0 },
    rules: { lang: { ran: 2, passed: 1 } },
    tests: { 'site/a.spec.ts: one': true, 'site/a.spec.ts: one more': false },
    files: { 'unit/a.test.ts': { ran: 4, passed: 4 } },
  }
  assert.deepEqual(outcomeOf(['lang', 'site/a.spec.ts: one', 'unit/a.test.ts', 'zoom'], results), {
    ran: 8,
    passed: 6,
    missing: ['zoom'],
  })
})

test('What was recorded can be read, and the content has one name', () => {
  assert.match(contentHash(), /^[\da-f]{64}$/u)
  assert.equal(contentHash(), contentHash())
  lastResults()
  lastMutants()
  testerReports()
})

test('Results of other content are called older, those of this content are not', () => {
  assert.match(ageOf({ content: 'before' }, 'now'), /比现在的网页旧/u)
  assert.doesNotMatch(ageOf({ content: 'now' }, 'now'), /旧/u)
})

test('A run is recorded with the day by the clock of the machine and the content it was run on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  const [evidence, file] = [join(folder, 'evidence.json'), join(folder, 'results.json')]
  const site = { pages: 1, site: { passed: 2, failed: 0, skipped: 0 }, rules: {}, tests: {} }
  writeFileSync(evidence, JSON.stringify(site))
  const unit = { passed: 1, failed: 0, skipped: 0, output: '', files: { 'b.test.ts': { ran: 1, passed: 1 } } }
  assert.equal(recordResults(evidence, unit, file).failed, 0)
  const recorded = recordedResults.parse(JSON.parse(readFileSync(file, 'utf8')))
  assert.equal(recorded.date, today())
  assert.equal(recorded.content, contentHash())
  assert.deepEqual([recorded.site, recorded.unit.passed], [site.site, 1])
  assert.equal(recordResults(evidence, unit, file).failed, 1, 'the evidence of a run is used once')
  rmSync(folder, { recursive: true })
})

test('The day is that of the clock, not of Greenwich', () => {
  assert.equal(today(new Date(2026, 0, 2, 0, 30)), '2026-01-02')
  assert.equal(today(new Date(2026, 11, 31, 23, 30)), '2026-12-31')
})
