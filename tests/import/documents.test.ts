import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { extract } from '../../src/extract/extract.ts'
import { draftMeta } from '../../src/import/draft-meta.ts'
import { ImportError } from '../../src/import/finding.ts'
import type { Imported } from '../../src/import/import-plan.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { correctionsOf } from '../../src/import/read-corrections.ts'
import { recordFrom } from '../../src/lib/plans.ts'
import { assertLossless } from './lossless.ts'
import type { Truth } from './truth-of-document.ts'
import { unlikeTruth } from './unlike-truth.ts'

const folder = new URL('../fixtures/documents/', import.meta.url)

for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue
  const place = new URL(`${entry.name}/`, folder)
  const truth = JSON.parse(readFileSync(new URL('truth.json', place), 'utf8')) as Truth
  const bytes = readFileSync(new URL('source.txt', place))

  test(`The document ${entry.name} gives what its truth says`, async () => {
    if (truth.exit === 1) {
      await assert.rejects(
        found(bytes),
        (error) =>
          error instanceof ImportError &&
          error.rule !== 'ledger' &&
          (truth.rule === undefined || error.rule === truth.rule),
      )
      return
    }
    const { imported, source, record } = await found(bytes)
    assertLossless(imported, source)
    assert.deepEqual(unlikeTruth(truth, record, imported.ledger), truth.unlike ?? [])
    assertPasted(imported, source)
  })
}

async function found(bytes: Uint8Array) {
  const { text: source, encoding } = await extract(bytes, 'source.txt')
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  const imported = importPlan({ id: 'document', source, corrections: [], files })
  const meta = draftMeta(imported.tree, source, {
    name: 'source.txt',
    encoding,
    sha256: '0'.repeat(64),
    text: null,
  })
  const record = recordFrom(
    imported.tree,
    { id: 'document', meta, source },
    imported.lines,
    imported.findings,
  )
  return { imported, source, record }
}

/** Asserts that every correction that the messages offer is accepted when it is pasted, and confirms what was taken. */
function assertPasted({ tree, findings }: Imported, source: string): void {
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  const yaml = findings.map(({ correction }) => `${correction}\n`).join('')
  const again = importPlan({
    id: 'document',
    source,
    corrections: correctionsOf(yaml, files.corrections),
    files,
  })
  assert.deepEqual(again.tree, tree)
  assert.deepEqual(
    again.findings.filter(({ resolved }) => !resolved),
    [],
  )
}
