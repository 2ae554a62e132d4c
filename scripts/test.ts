import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root, tools } from './run-node.ts'
import { commandStep } from './testing/command-step.ts'
import { mutantsStep } from './testing/mutants-step.ts'
import { oldBrowserStep } from './testing/old-browser-step.ts'
import { single } from './testing/outcome.ts'
import type { Outcome } from './testing/outcome.ts'
import { recordResults } from './testing/record-results.ts'
import { siteStep } from './testing/site-step.ts'
import { speechStep } from './testing/speech-step.ts'
import { unitStep } from './testing/unit-step.ts'
import { validityStep } from './testing/validity-step.ts'

type Step = [name: string, work: () => Promise<Outcome>]
interface Ended {
  outcome: Outcome
  seconds: number
}

const usage =
  'usage: node scripts/test.ts [--unit] [--site] [--all] [--record]   (DIST=folder with --site tests that build)'
const { unit, site, all, record } = flags()
const everything = !unit && !site
const given = process.env['DIST']
const folder = resolve(root, given ?? '.tmp/test-site')
const evidence = record ? resolve(root, '.tmp/evidence.json') : undefined
const total = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []

if (everything) {
  // eslint and tsc read the types that Astro makes.
  await step('types of content (astro sync)', () => commandStep([tools.astro, 'sync']))
  await together([
    ['types of pages and components (astro check)', () => commandStep([tools.astro, 'check'])],
    ['lint (eslint)', () => commandStep([tools.eslint, '--max-warnings', '0', '.'])],
    ['types of scripts and tests (tsc)', () => commandStep([tools.tsc, '--noEmit', '--pretty', 'false'])],
    ['format (prettier)', () => commandStep([tools.prettier, '--check', '--log-level', 'warn', '.'])],
    ['import check', () => commandStep(['scripts/import.ts', '--check'])],
  ])
}
const skipped = single(false, 'not run, because the site could not be built')
let built = site && given !== undefined
if ((everything || site) && !built) built = await step('build', build)
let unitOutcome: Outcome | undefined
const units: Step = ['unit tests (node:test)', async () => (unitOutcome = await unitStep())]
const validity: Step = [
  'valid HTML and CSS (vnu)',
  () => (built ? validityStep(folder) : Promise.resolve(skipped)),
]
await together([...(everything || unit ? [units] : []), ...(everything || site ? [validity] : [])])
if (everything || site) {
  await step('site tests (Playwright, axe-core)', () =>
    built ? siteStep(folder, all, evidence) : Promise.resolve(skipped),
  )
  if (all) {
    await step('an old browser (Chromium 109)', () =>
      built ? oldBrowserStep(folder) : Promise.resolve(skipped),
    )
    await step('defects planted into the built site (mutants)', () =>
      built ? mutantsStep(folder, record) : Promise.resolve(skipped),
    )
    await step('what a screen reader says (Orca)', () =>
      built ? speechStep(folder) : Promise.resolve(skipped),
    )
  }
}

if (evidence !== undefined)
  await step('record of results', () => Promise.resolve(recordResults(evidence, unitOutcome)))

if (failures.length > 0) console.log(`\nFailed: ${failures.join(' · ')}`)
if (total.skipped > 0) console.log(`${total.skipped} tests were SKIPPED and prove nothing; why stands above`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

function build(): Promise<Outcome> {
  return commandStep(['scripts/build.ts'], { OUT_DIR: folder })
}

/** Two at a time, for as many cores; each is told of as a whole when it has ended. */
async function together(steps: Step[]): Promise<void> {
  const queue = [...steps]
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [name, work] = next
      const ended = await timed(work)
      console.log(`\n→ ${name}`)
      count(name, ended)
    }
  }
  await Promise.all([lane(), lane()])
}

async function step(...[name, work]: Step): Promise<boolean> {
  console.log(`\n→ ${name}`)
  const ended = await timed(work)
  count(name, ended)
  return ended.outcome.failed === 0
}

async function timed(work: Step[1]): Promise<Ended> {
  const began = Date.now()
  const outcome = await work().catch((error: unknown) => single(false, String(error)))
  return { outcome, seconds: (Date.now() - began) / 1000 }
}

function count(name: string, { outcome, seconds }: Ended): void {
  total.passed += outcome.passed
  total.failed += outcome.failed
  total.skipped += outcome.skipped
  if (outcome.failed > 0) failures.push(name)
  if (outcome.output !== '') console.log(outcome.output)
  console.log(
    `${signOf(outcome)} ${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped > 0 ? `, ${outcome.skipped} SKIPPED` : ''} (${seconds.toFixed(1)} s)`,
  )
}

/** A step of which nothing ran has not passed. */
function signOf({ passed, failed }: Outcome): string {
  if (failed > 0) return '✗'
  return passed > 0 ? '✓' : '○'
}

function flags(): { unit: boolean; site: boolean; all: boolean; record: boolean } {
  const option = { type: 'boolean', default: false } as const
  try {
    return parseArgs({ options: { unit: option, site: option, all: option, record: option } }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}
