import { readFileSync } from 'node:fs'
import { nodeChanges } from '../src/plan/node-changes.ts'
import { planRecord } from '../src/plan/record-schema.ts'
import type { PlanRecord } from '../src/plan/record.ts'

const [older, newer, ...more] = process.argv.slice(2)
if (older === undefined || newer === undefined || more.length > 0)
  stop('Usage: node scripts/changes.ts OLD.json NEW.json (two versions of /data/plans/<plan>.json)')

const [before, after] = [read(older), read(newer)]
if (before.id !== after.id) stop(`${older} is ${before.id}, but ${newer} is ${after.id}: not one plan`)
const changes = nodeChanges(before, after)
for (const kind of ['added', 'removed', 'changed'] as const)
  for (const id of changes[kind]) console.log(`${kind} ${before.id}#${id}`)
console.error(
  `${String(changes.added.length)} added, ${String(changes.removed.length)} removed, ${String(changes.changed.length)} changed`,
)

function read(file: string): PlanRecord {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    stop(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const result = planRecord.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  stop(`${file} is no plan/1: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}

/** Wrong usage: says why and ends with 2. */
function stop(why: string): never {
  console.error(why)
  process.exit(2)
}
