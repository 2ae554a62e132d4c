import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root, runNode } from './run-node.ts'
import { mutantsStep } from './testing/mutants-step.ts'

// The test of the tests: plants one defect after another into a copy of the built site and looks whether the site tests
// catch it by the right rule. Ends with `N passed, N failed`, where failed means not caught.
const usage =
  'usage: node scripts/mutants.ts [--record] [--only WORDS]   (DIST=folder takes a built site, else it is built)'
const { record, only } = flags()
const given = process.env['DIST']
const folder = resolve(root, given ?? '.tmp/test-site')

if (given === undefined) {
  const { code, output } = await runNode(['scripts/build.ts'], { env: { OUT_DIR: folder } })
  if (code !== 0) {
    console.error(output)
    console.log('0 passed, 1 failed')
    process.exit(1)
  }
}
const { passed, failed, output } = await mutantsStep(folder, record, only)
if (output !== '') console.log(output)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

function flags(): { record: boolean; only: string } {
  try {
    const { values } = parseArgs({
      options: {
        record: { type: 'boolean', default: false },
        only: { type: 'string', default: process.env['MUTANTS'] ?? '' },
      },
    })
    if (values.record && values.only !== '') throw new Error('--record takes all mutants: leave --only out')
    return values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}
