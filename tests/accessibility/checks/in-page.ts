import type { Page } from 'playwright/test'
import type { Finding } from './finding.ts'
import { putProbe } from './probe.ts'

/** Runs a function in the page with the probe at hand, and gives back what it finds. */
export async function inPage(page: Page, look: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  await putProbe(page)
  return page.evaluate(look)
}
