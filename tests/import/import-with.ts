import assert from 'node:assert/strict'
import { ImportError } from '../../src/import/finding.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import type { Imported } from '../../src/import/import-plan.ts'
import { correctionsOf } from '../../src/import/read-corrections.ts'
import { assertLossless } from './lossless.ts'

/** Imports a text with the corrections of `yaml`, and holds that nothing is lost. */
export function imported(source: string, yaml = ''): Imported {
  const result = importPlan({
    id: 'test',
    source,
    corrections: correctionsOf(yaml, 'corrections.yaml'),
    files: { source: 'input.txt', corrections: 'corrections.yaml' },
  })
  assertLossless(result, source)
  return result
}

/** The refusal of a text with these corrections. */
export function refusal(source: string, yaml: string): ImportError {
  try {
    imported(source, yaml)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  return assert.fail('the corrections were taken')
}
