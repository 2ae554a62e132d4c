import assert from 'node:assert/strict'
import { ImportError } from '../../src/import/finding.ts'
import type { Imported } from '../../src/import/import-plan.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { correctionsOf } from '../../src/import/read-corrections.ts'

/** Asserts that all corrections that the import of a text offers are taken together, settle every question and change nothing. */
export function assertPastable(source: string): void {
  let first: Imported
  try {
    first = importWith(source, '')
  } catch (error) {
    if (error instanceof ImportError) return
    throw error
  }
  const again = importWith(source, first.findings.map(({ correction }) => `${correction}\n`).join(''))
  assert.deepEqual(again.tree, first.tree)
  assert.deepEqual(
    again.findings.map(({ rule, line, resolved }) => [rule, line, resolved]),
    first.findings.map(({ rule, line }) => [rule, line, true]),
  )
}

function importWith(source: string, yaml: string): Imported {
  return importPlan({
    id: 'plan',
    source,
    corrections: correctionsOf(yaml, 'corrections.yaml'),
    files: { source: 'source.txt', corrections: 'corrections.yaml' },
  })
}
