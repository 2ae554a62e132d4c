import type { Page } from 'playwright/test'

/** Resolves when the words of main have not changed for a second: related pages come after the passages, and late. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    let before = ''
    let since = performance.now()
    while (performance.now() - since < 1000) {
      const now = document.querySelector('main')?.innerText ?? ''
      if (now !== before) since = performance.now()
      before = now
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
}
