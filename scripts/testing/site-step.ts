import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, hasChineseFont } from '../browser.ts'
import { builtSite } from '../built-site.ts'
import { runNode, tools } from '../run-node.ts'
import { single } from './outcome.ts'
import type { Outcome } from './outcome.ts'

/**
 * Runs the Playwright tests on a built folder, with every theme and viewport when `all`, and counts its report. What they found
 * rule by rule is written to `evidence`, a file for `recordResults`, when it is given.
 */
export async function siteStep(folder: string, all: boolean, evidence?: string): Promise<Outcome> {
  let browser: string
  try {
    builtSite(folder)
    browser = findBrowser((line) => console.log(`  ${line}`))
  } catch (error) {
    return single(false, error instanceof Error ? error.message : String(error))
  }
  if (hasChineseFont() === false) console.log('  (no Chinese font here: pictures of pages will show boxes)')
  const scratch = mkdtempSync(join(tmpdir(), 'site-tests-'))
  const report = join(scratch, 'report.json')
  const reporters = ['./scripts/testing/site-reporter.ts', 'json']
  if (evidence !== undefined) reporters.push('./tests/accessibility/evidence-reporter.ts')
  const { code } = await runNode([tools.playwright, 'test', `--reporter=${reporters.join(',')}`], {
    show: true,
    env: {
      DIST: folder,
      CHROME_PATH: browser,
      SITE_ALL: all ? '1' : '',
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...(evidence === undefined ? {} : { EVIDENCE_OUT: evidence }),
      ...(process.stdout.isTTY ? {} : { FORCE_COLOR: '0' }),
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
