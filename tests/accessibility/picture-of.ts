import type { Page, PageScreenshotOptions } from 'playwright/test'

/** A picture of the page; asked for once more where a busy machine's browser was "unable to capture" it. */
export function pictureOf(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  return page.screenshot(options).catch((error: unknown) => {
    if (!String(error).includes('Unable to capture screenshot')) throw error
    return page.screenshot(options)
  })
}
