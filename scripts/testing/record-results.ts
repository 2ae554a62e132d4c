import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from '../../src/lib/evidence/content-hash.ts'
import { recordedResults, resultFiles } from '../../src/lib/evidence/results.ts'
import { root } from '../run-node.ts'
import { single } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { today } from './today.ts'

/**
 * Writes what this run found, with today's date and the hash of the content, to the committed file that `/accessibility/`
 * shows. `evidence` is the file that the site tests left. Needs the unit and the site tests of the same run.
 */
export function recordResults(
  evidence: string,
  unit: Outcome | undefined,
  file = join(root, resultFiles.tests),
): Outcome {
  if (unit?.files === undefined || !existsSync(evidence)) {
    return single(false, '--record needs the unit tests and the site tests in the same run')
  }
  const site = JSON.parse(readFileSync(evidence, 'utf8')) as Record<string, unknown>
  rmSync(evidence)
  const { passed, failed, skipped, files } = unit
  const results = recordedResults.parse({
    date: today(),
    content: contentHash(),
    unit: { passed, failed, skipped },
    ...site,
    files: sorted(files),
  })
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`)
  return single(true)
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
