import assert from 'node:assert/strict'
import { ImportError } from '../../src/import/finding.ts'
import type { Imported } from '../../src/import/import-plan.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { recordFrom } from '../../src/lib/plans.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import type { PlanRecord } from '../../src/plan/record.ts'
import { planRecord } from '../../src/plan/record-schema.ts'
import { ink } from '../../src/plan/text.ts'
import { titleOf } from '../../src/plan/title-of.ts'
import { toMdx } from '../../src/plan/to-mdx.ts'
import { builtText } from './built-text.ts'
import { assertLossless } from './lossless.ts'

/**
 * Asserts that a text, whatever it is, is refused as a document or imported without loss, and that the site builds from
 * the MDX what the tree holds.
 */
export async function assertSafe(source: string): Promise<void> {
  const imported = importOf(source)
  if (imported === null) return
  assertLossless(imported, source)
  const { tree, lines, findings } = imported
  assert.equal(ink(await builtText(toMdx(tree, titleOf(tree).title))), ink(plainText(tree)))
  for (const { line, column, endLine, endColumn } of findings) {
    assert.ok(
      line >= 1 && endLine >= line && endLine <= lines.length,
      'a message names a line that is not there',
    )
    assert.ok(column >= 1 && (endLine > line || endColumn >= column), 'a message ends before it begins')
  }
}

/** Asserts that the open data of a plan that can be imported is of its schema. */
export function assertRecorded(source: string): void {
  const imported = importOf(source)
  if (imported === null) return
  planRecord.parse(JSON.parse(JSON.stringify(recordOfImport(imported, source))))
}

/** The open data of an import. */
export function recordOfImport({ tree, lines, findings }: Imported, source: string): PlanRecord {
  return recordFrom(tree, { id: tree.id, meta, source }, lines, findings)
}

/** Null when the text is refused. A ledger that does not balance is our own mistake, not a refusal. */
export function importOf(source: string): Imported | null {
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  try {
    return importPlan({ id: 'any', source, corrections: [], files })
  } catch (error) {
    if (error instanceof ImportError && error.rule !== 'ledger') return null
    throw error
  }
}

const meta = {
  place: { name: '某区', shortName: '某区', code: '000000', level: 'county' as const, within: [] },
  period: { name: '十四五', from: 2021, to: 2025, outlook: null },
  source: {
    file: 'source.txt',
    encoding: 'UTF-8',
    sha256: '0'.repeat(64),
    publisher: null,
    url: null,
    retrieved: null,
  },
}
