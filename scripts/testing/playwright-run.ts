import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode, tools } from '../run-node.ts'
import { single } from './outcome.ts'
import type { Outcome } from './outcome.ts'

/** Runs Playwright's tests, shows them as they go, and counts its report. `reporters` are files beside our own. */
export async function playwrightRun(env: Record<string, string>, reporters: string[] = []): Promise<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'site-tests-'))
  const report = join(scratch, 'report.json')
  const all = ['./scripts/testing/site-reporter.ts', 'json', ...reporters]
  const { code } = await runNode([tools.playwright, 'test', `--reporter=${all.join(',')}`], {
    show: true,
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...(process.stdout.isTTY ? {} : { FORCE_COLOR: '0' }),
      ...env,
    },
  })
  const outcome = fromReport(report, code)
  rmSync(scratch, { recursive: true, force: true })
  return outcome
}

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string }[]
}

/** A test that passed only when tried again has failed; so has a run that ended badly without a failed test. */
function fromReport(file: string, code: number): Outcome {
  let report: Report
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return single(false, `Playwright ended with exit code ${code} and left no report`)
  }
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky + report.errors.length
  const output = report.errors.map(({ message }) => message ?? '').join('\n')
  if (failed === 0 && (code !== 0 || expected === 0)) {
    return {
      passed: expected,
      failed: 1,
      skipped,
      output: `Playwright ended with exit code ${code}, ${expected} passed`,
    }
  }
  return { passed: expected, failed, skipped, output }
}
