import { findBrowser, hasChineseFont } from '../browser.ts'
import { builtSite } from '../built-site.ts'
import { single } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { playwrightRun } from './playwright-run.ts'

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
  return playwrightRun(
    {
      DIST: folder,
      CHROME_PATH: browser,
      SITE_ALL: all ? '1' : '',
      ...(evidence === undefined ? {} : { EVIDENCE_OUT: evidence }),
    },
    evidence === undefined ? [] : ['./tests/accessibility/evidence-reporter.ts'],
  )
}
