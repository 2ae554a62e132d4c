import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { plans } from '../../src/lib/plans.ts'
import { nodeChanges } from '../../src/plan/node-changes.ts'
import type { PlanRecord } from '../../src/plan/record.ts'

const [first, second] = plans().map(({ record }) => record)
assert.ok(first && second)
const newer: PlanRecord = structuredClone(first)
const [gone] = newer.paragraphs.splice(3, 1)
const [changed] = newer.indicators
assert.ok(gone && changed?.values[0])
changed.values[0].text = '与生产总值增长同步'
newer.paragraphs.push({ ...gone, id: 's9-p1' })
// White space is no change.
const spaced = newer.boxes[1]?.projects[0]
assert.ok(spaced)
spaced.text = ` ${spaced.text.replaceAll('，', '， ')}`

test('Two versions of a plan differ by the ids of what was added, removed and changed', () => {
  assert.deepEqual(nodeChanges(first, newer), { added: ['s9-p1'], removed: [gone.id], changed: [changed.id] })
  assert.deepEqual(nodeChanges(first, first), { added: [], removed: [], changed: [] })
})

const folder = mkdtempSync(join(tmpdir(), 'changes-'))
after(() => rmSync(folder, { recursive: true }))
const file = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), JSON.stringify(value))
  return join(folder, name)
}
const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['scripts/changes.ts', ...args], (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err })
    })
  })

test('The command prints one changed node a line and counts on standard error', async () => {
  const { code, out, err } = await run(file('old.json', first), file('new.json', newer))
  assert.equal(code, 0)
  assert.equal(
    out,
    `added ${first.id}#s9-p1\nremoved ${first.id}#${gone.id}\nchanged ${first.id}#${changed.id}\n`,
  )
  assert.match(err, /^1 added, 1 removed, 1 changed$/mu)
})

test('The command refuses one file, another plan, what is no JSON and what is no plan', async () => {
  const old = file('old.json', first)
  const refused = [[old], [old, file('other.json', second)], [old, 'package.json'], [old, 'LICENSE']]
  for (const args of refused) assert.equal((await run(...args)).code, 2, args.join(' '))
})
