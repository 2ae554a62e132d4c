import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentHash } from '../src/lib/evidence/content-hash.ts'
import { resultFiles } from '../src/lib/evidence/results.ts'
import { findBrowser } from './browser.ts'
import { root, runNode } from './run-node.ts'

// The test of the tests: plants one defect after another into a copy of the built site and looks whether the site tests
// catch it by the right rule. Ends with `N passed, N failed`, where failed means not caught.
const usage =
  'usage: node scripts/mutants.ts [--record] [--only WORDS]   (DIST=folder takes a built site, else it is built)'
const { record, only } = flags()
const given = process.env['DIST']
const folder = resolve(root, given ?? '.tmp/test-site')
const out = resolve(root, '.tmp/mutants.json')

if (given === undefined) {
  const { code, output } = await runNode(['scripts/build.ts'], { env: { OUT_DIR: folder } })
  if (code !== 0) {
    console.error(output)
    console.log('0 passed, 1 failed')
    process.exit(1)
  }
}
rmSync(out, { force: true })
const { code } = await runNode(['tests/mutants/run.ts'], {
  show: true,
  env: {
    DIST: folder,
    CHROME_PATH: findBrowser((line) => console.log(`  ${line}`)),
    MUTANTS: only,
    MUTANTS_OUT: out,
  },
})
if (record && existsSync(out)) {
  const results = {
    date: new Date().toISOString().slice(0, 10),
    content: contentHash(),
    planted: JSON.parse(readFileSync(out, 'utf8')) as unknown,
  }
  writeFileSync(join(root, resultFiles.mutants), `${JSON.stringify(results, null, 1)}\n`)
}
process.exit(code)

function flags(): { record: boolean; only: string } {
  try {
    const { values } = parseArgs({
      options: { record: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
    })
    if (values.record && values.only !== '') throw new Error('--record takes all mutants: leave --only out')
    return values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}
