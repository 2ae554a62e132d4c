import type { Page } from 'playwright/test'

/** Every piece of text that is shown in the main part now, forms and status messages left out: those are a script's own. */
export function shownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    if (main === null) return []
    const list: string[] = []
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    while (walk.nextNode() !== null) {
      const { parentElement, textContent } = walk.currentNode
      const words = (textContent ?? '').replace(/\s+/gu, ' ').trim()
      if (words === '' || parentElement?.closest('form, search, button, [role=status], script') !== null)
        continue
      if (parentElement.checkVisibility({ visibilityProperty: true })) list.push(words)
    }
    return list
  })
}
