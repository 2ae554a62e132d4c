import type { Page, PageScreenshotOptions } from 'playwright/test'

/** A picture of the page; a busy machine's browser, "unable to capture" it, is asked up to five times. */
export async function pictureOf(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  for (let left = 4; ; left -= 1) {
    try {
      return await page.screenshot(options)
    } catch (error) {
      if (left === 0 || !String(error).includes('Unable to capture screenshot')) throw error
      await page.waitForTimeout(300)
    }
  }
}
