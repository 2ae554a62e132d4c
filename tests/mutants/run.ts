import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtSite } from '../../scripts/built-site.ts'
import { failedTests } from './failed-tests.ts'
import type { Asked, FailedTest } from './failed-tests.ts'
import type { Mutant } from './mutant.ts'
import { plantedAgain } from './planted-again.ts'
import { filesOf, plantedCopy } from './planted-copy.ts'
import { siteMutants } from './site-mutants.ts'

// Started by scripts/mutants.ts: DIST is the built site, MUTANTS (a regular expression) names the mutants to run, and
// MUTANTS_OUT is the file that the results go to.
const site = builtSite(process.env['DIST'] ?? 'dist')
const named = new RegExp(process.env['MUTANTS'] ?? '', 'u')
const scratch = mkdtempSync(join(tmpdir(), 'mutants-'))
const mutants = [...siteMutants, ...plantedAgain('/boxes/', filesOf(site, '/boxes/'))].filter(({ name }) =>
  named.test(name),
)
const caught = new Map<Mutant, boolean>()

console.log(`  ${mutants.length} defects, one at a time; first the site as it is`)
const sound = await failuresOfSound()
if (sound.length > 0) {
  for (const { name, rules } of sound) console.log(`✗ without any defect: ${name} ${rules.join(', ')}`)
  console.log(`0 passed, ${sound.length} failed`)
  process.exit(1)
}
const queue = [...mutants]
await Promise.all([workOff('one'), workOff('two')])
rmSync(scratch, { recursive: true, force: true })

const results = mutants.map((mutant) => ({
  name: mutant.name,
  page: mutant.page,
  rule: mutant.rule,
  caught: caught.get(mutant) ?? false,
}))
if (process.env['MUTANTS_OUT'] !== undefined)
  writeFileSync(process.env['MUTANTS_OUT'], JSON.stringify(results))
const score = results.filter((result) => result.caught).length
console.log(`${score} passed, ${results.length - score} failed`)
process.exit(score === results.length && score > 0 ? 0 : 1)

/** The tests that are to catch something must pass while nothing is planted. */
async function failuresOfSound(): Promise<FailedTest[]> {
  const asked = new Map<string, Asked>()
  for (const mutant of mutants) {
    const { spec, grep, pages } = askedOf(mutant)
    const before = asked.get(spec)
    asked.set(spec, {
      spec,
      grep: [...new Set([...(before?.grep.split('|') ?? []), grep])].join('|'),
      ...(pages === undefined ? {} : { pages: [...new Set([...(before?.pages ?? []), ...pages])] }),
    })
  }
  const failed: FailedTest[] = []
  for (const one of asked.values())
    failed.push(...(await failedTests(site.folder, one, join(scratch, 'sound.json'))))
  return failed
}

async function workOff(worker: string): Promise<void> {
  const folder = join(scratch, worker)
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const failed = await plantAndTest(mutant, folder, worker).catch((error: unknown) => {
      console.log(`  ! ${mutant.name}: ${String(error)}`)
      return []
    })
    rmSync(folder, { recursive: true, force: true })
    const { name, page, rule } = mutant
    const seen = failed.some((test) => test.rules.includes(rule) || test.name.startsWith(rule))
    caught.set(mutant, seen)
    console.log(`  ${seen ? '✓' : '✗'} ${name} · ${page} · ${rule}`)
    if (!seen)
      console.log(`    found instead: ${failed.flatMap(({ rules }) => rules).join(', ') || 'nothing'}`)
  }
}

async function plantAndTest(mutant: Mutant, folder: string, worker: string): Promise<FailedTest[]> {
  plantedCopy(site, mutant, folder)
  return failedTests(folder, askedOf(mutant), join(scratch, `${worker}.json`))
}

function askedOf({ rule, test, page }: Mutant): Asked {
  const [, spec, title = ''] = /^([^:]+\.spec\.ts): (.+)$/u.exec(rule) ?? []
  return spec === undefined
    ? { spec: 'accessibility/every-page.spec.ts', grep: test, pages: [page] }
    : { spec, grep: title.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&') }
}
