import { oldChromium } from './old-chromium.ts'
import type { Outcome } from './outcome.ts'
import { playwrightRun } from './playwright-run.ts'

/** Opens one page of each kind of a built folder in a Chromium of 2022. Where that cannot be had the step is skipped, and says so. */
export async function oldBrowserStep(folder: string): Promise<Outcome> {
  let browser: string
  try {
    browser = oldChromium((line) => console.log(`  ${line}`))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const output = `没有旧版浏览器，没有在旧版里看。 SKIPPED: nothing was looked at in an old browser: ${why}.`
    return { passed: 0, failed: 0, skipped: 1, output }
  }
  return playwrightRun({ DIST: folder, CHROME_PATH: browser, OLD_BROWSER: '1' })
}
