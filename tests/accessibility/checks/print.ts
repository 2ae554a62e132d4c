import type { Check } from './finding.ts'
import { textContrast } from './text-contrast.ts'

/** Printed: every word in main that is no control and not added for the screen is there, black enough on white, and table heads repeat. */
export const printCheck: Check = async (page) => {
  const words = (): Promise<string> =>
    page.evaluate(() => {
      const main = document.querySelector('main')
      if (main === null) return ''
      const list: string[] = []
      const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      while (walk.nextNode() !== null) {
        const { parentElement, textContent } = walk.currentNode
        if (
          parentElement?.closest(
            '[data-added], a, button, input, select, form, nav, summary, label, search',
          ) !== null
        )
          continue
        if (parentElement.checkVisibility({ visibilityProperty: true })) list.push(textContent ?? '')
      }
      return list.join('').replace(/\s+/gu, '')
    })
  const screen = await words()
  await page.emulateMedia({ media: 'print' })
  const printed = await words()
  const findings = await textContrast(page, 'print-contrast')
  const heads = await page.evaluate(() => {
    const { where } = window.probe
    const list: { rule: string; where: string; message: string }[] = []
    for (const head of document.querySelectorAll('thead')) {
      if (getComputedStyle(head).display === 'table-header-group') continue
      list.push({ rule: 'print-table-head', where: where(head), message: 'does not repeat on the next page' })
    }
    return list
  })
  findings.push(...heads)
  await page.emulateMedia({ media: 'screen' })
  if (printed.length < screen.length) {
    const at = [...screen].findIndex((character, index) => printed[index] !== character)
    findings.push({ rule: 'print-lost', where: 'main', message: `from "${screen.slice(at, at + 30)}" on` })
  }
  return findings
}
