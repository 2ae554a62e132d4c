import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { builtSite } from '../../scripts/built-site.ts'
import { root } from '../../scripts/run-node.ts'
import type { Mutant } from './mutant.ts'
import { plantedAgain } from './planted-again.ts'
import { plantedCopy } from './planted-copy.ts'
import { ruleMutants } from './rule-mutants.ts'
import { siteTests } from './site-tests.ts'
import type { SiteTest } from './site-tests.ts'
import { testMutants } from './test-mutants.ts'
import { escaped, specOf, testFor, usualView } from './tests-of-rules.ts'

// Started by scripts/mutants.ts: DIST is the built site, MUTANTS (a regular expression) names the mutants to run, and
// MUTANTS_OUT is the file that the results go to.
const site = builtSite(process.env['DIST'] ?? 'dist')
const named = new RegExp(process.env['MUTANTS'] ?? '', 'u')
mkdirSync(join(root, '.tmp'), { recursive: true })
const scratch = mkdtempSync(join(root, '.tmp/mutants-'))
const planted = new Set(ruleMutants.map(({ rule }) => rule))
const again = plantedAgain(site).filter(({ rule }) => !planted.has(rule))
const mutants = [...ruleMutants, ...testMutants, ...again].filter(({ name }) => named.test(name))
const lanes = Math.min(4, Math.max(2, availableParallelism()))
const caught = new Map<Mutant, boolean>()

console.log(`  ${mutants.length} defects, one at a time; first the site as it is`)
const sound = await testsOfSound()
const broken = sound.filter(({ passed }) => !passed)
for (const test of broken) console.log(`✗ without any defect: ${test.name} ${test.broken.join(', ')}`)
const queue = broken.length > 0 ? [] : [...mutants]
await Promise.all(Array.from({ length: lanes }, (_, lane) => workOff(join(scratch, String(lane)))))
rmSync(scratch, { recursive: true, force: true })

const results = mutants.map((mutant) => ({
  name: mutant.name,
  page: mutant.page,
  rule: mutant.rule,
  caught: caught.get(mutant) ?? false,
}))
if (process.env['MUTANTS_OUT'] !== undefined && broken.length === 0)
  writeFileSync(process.env['MUTANTS_OUT'], JSON.stringify(results))
const score = results.filter((result) => result.caught).length
process.exit(score === results.length && score > 0 ? 0 : 1)

/**
 * The tests that are to catch something, on the site without any defect: they must pass, and what they write down tells which test
 * looks for which rule.
 */
async function testsOfSound(): Promise<SiteTest[]> {
  const rules = mutants.filter(({ rule }) => specOf(rule) === null)
  const inViews = rules.map(({ page, view = usualView }) => escaped(`${view} ${page} `))
  const tests: SiteTest[] = []
  if (rules.length > 0)
    tests.push(
      ...(await siteTests(site.folder, {
        specs: specsThatRecord(),
        grep: `^(?!.* px )|${[...new Set(inViews)].join('|')}`,
        pages: [...new Set(rules.map(({ page }) => page))],
        workers: lanes,
      })),
    )
  const titles = mutants.flatMap(({ rule }) => specOf(rule) ?? [])
  if (titles.length > 0)
    tests.push(
      ...(await siteTests(site.folder, {
        specs: [...new Set(titles.map(({ spec }) => spec))],
        grep: [...new Set(titles.map(({ title }) => `(^| )${escaped(title)}`))].join('|'),
        workers: lanes,
      })),
    )
  return tests
}

/** The specs whose tests write down which checks they make. */
function specsThatRecord(): string[] {
  return globSync('accessibility/**/*.spec.ts', { cwd: join(root, 'tests') })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => readFileSync(join(root, 'tests', file), 'utf8').includes("from './record.ts'"))
}

async function workOff(folder: string): Promise<void> {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const began = Date.now()
    const failed = await plantAndTest(mutant, folder).catch((error: unknown) => {
      console.log(`  ! ${String(error)}`)
      return []
    })
    rmSync(folder, { recursive: true, force: true })
    const { name, page, rule } = mutant
    const seen = failed.some((test) => test.broken.includes(rule) || test.name.startsWith(rule))
    caught.set(mutant, seen)
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    console.log(`  ${seen ? '✓' : '✗'} ${name} · ${page} · ${rule} (${seconds} s)`)
    if (!seen)
      console.log(`    found instead: ${failed.flatMap((test) => test.broken).join(', ') || 'nothing'}`)
  }
}

async function plantAndTest(mutant: Mutant, folder: string): Promise<SiteTest[]> {
  const asked = testFor(mutant, sound)
  plantedCopy(site, mutant, folder)
  return (await siteTests(folder, asked)).filter(({ passed }) => !passed)
}
