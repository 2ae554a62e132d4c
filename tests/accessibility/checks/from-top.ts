import type { Page } from 'playwright/test'

/** Puts the reader at the start of the page: the next Tab goes to its first stop. */
export async function fromTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { body } = document
    body.tabIndex = -1
    body.focus()
    body.removeAttribute('tabindex')
    body.blur()
    window.getSelection()?.removeAllRanges()
    window.scrollTo({ top: 0, behavior: 'instant' })
  })
}
