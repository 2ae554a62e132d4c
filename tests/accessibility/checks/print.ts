import type { Page } from 'playwright/test'
import type { Check, Finding } from './finding.ts'
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
  findings.push(...(await onPaper(page)))
  await page.emulateMedia({ media: 'screen' })
  if (printed.length < screen.length) {
    const at = [...screen].findIndex((character, index) => printed[index] !== character)
    findings.push({ rule: 'print-lost', where: 'main', message: `from "${screen.slice(at, at + 30)}" on` })
  }
  return findings
}

/** Heads that repeat, closed disclosures printed open, the page's own address and those of links abroad. */
const onPaper = (page: Page): Promise<Finding[]> =>
  page.evaluate(() => {
    const { report, seen, generated } = window.probe
    const { findings, add } = report()
    for (const head of document.querySelectorAll('thead')) {
      if (getComputedStyle(head).display !== 'table-header-group')
        add('print-table-head', head, 'does not repeat on the next page')
    }
    for (const content of document.querySelectorAll(
      'main details:not(nav details, search details, .sentences) > :not(summary)',
    )) {
      if (!content.checkVisibility({ visibilityProperty: true }))
        add('print-closed', content, 'is printed closed')
    }
    const address =
      document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
      location.origin + location.pathname
    const printed = [...document.querySelectorAll('footer p')]
      .filter(seen)
      .map(({ textContent }) => textContent)
    if (!printed.some((text) => text.includes(address)))
      add('print-address', 'footer', `does not say ${address}`)
    for (const link of document.querySelectorAll('main a[href^=http]')) {
      const written = link.textContent + generated(link, '::after')
      if (seen(link) && !written.includes(link.getAttribute('href') ?? ''))
        add('print-address', link, 'its address is not printed')
    }
    for (const element of document.querySelectorAll('body *')) {
      const { position } = getComputedStyle(element)
      if (['fixed', 'sticky'].includes(position) && seen(element))
        add('print-sticks', element, `position: ${position}`)
    }
    return findings
  })
