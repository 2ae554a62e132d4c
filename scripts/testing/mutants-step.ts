import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from '../../src/lib/evidence/content-hash.ts'
import { mutantResults, resultFiles } from '../../src/lib/evidence/results.ts'
import { findBrowser } from '../browser.ts'
import { root, runNode } from '../run-node.ts'
import { single } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { today } from './today.ts'

const out = join(root, '.tmp/mutants.json')

/**
 * Plants one defect after another into a copy of a built folder and counts those that the right rule catches. With `record` the
 * results are written to the committed file that `/accessibility/` shows. `only` is a regular expression of names; `''` is all.
 */
export async function mutantsStep(folder: string, record: boolean, only = ''): Promise<Outcome> {
  let browser: string
  try {
    browser = findBrowser((line) => console.log(`  ${line}`))
  } catch (error) {
    return single(false, error instanceof Error ? error.message : String(error))
  }
  rmSync(out, { force: true })
  const { code } = await runNode(['tests/mutants/run.ts'], {
    show: true,
    env: { DIST: folder, CHROME_PATH: browser, MUTANTS: only, MUTANTS_OUT: out },
  })
  if (!existsSync(out))
    return single(false, `tests/mutants/run.ts ended with exit code ${code} and left no results`)
  const planted = mutantResults.shape.planted.parse(JSON.parse(readFileSync(out, 'utf8')))
  rmSync(out)
  if (record) {
    const results = { date: today(), content: contentHash(), planted }
    writeFileSync(join(root, resultFiles.mutants), `${JSON.stringify(results, null, 1)}\n`)
  }
  const lost = planted.filter(({ caught }) => !caught)
  const output = lost.map(({ name, page, rule }) => `not caught: ${name} (${page}, ${rule})`).join('\n')
  return { passed: planted.length - lost.length, failed: lost.length, skipped: 0, output }
}
