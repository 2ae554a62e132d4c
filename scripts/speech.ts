import { resolve } from 'node:path'
import { root } from './run-node.ts'
import { listenings } from './speech/listenings.ts'
import { speechStep } from './testing/speech-step.ts'

const usage = `usage: [DIST=folder] [UPDATE=1] node scripts/speech.ts [name…]
Listens to the built pages with a real screen reader and compares with content/speech/; UPDATE=1 writes that anew.
names: ${listenings.map(({ name }) => name).join(' ')}`
const names = process.argv.slice(2)
if (names.some((name) => !listenings.some((listening) => listening.name === name))) {
  console.error(usage)
  process.exit(2)
}
const folder = resolve(root, process.env['DIST'] ?? 'dist')
const outcome = await speechStep(folder, process.env['UPDATE'] === '1', names)
if (outcome.output !== '') console.error(outcome.output)
console.log(
  `${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped > 0 ? `, ${outcome.skipped} SKIPPED` : ''}`,
)
process.exit(outcome.failed > 0 ? 1 : 0)
