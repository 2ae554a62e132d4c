import type { Page } from 'playwright/test'
import type { Check, Finding } from './finding.ts'
import { putProbe } from './probe.ts'

/** All text at least 7:1, by computed colours: in forced colours and in print, where axe cannot tell. */
export const textContrastCheck: Check = (page) => textContrast(page, 'text-contrast')

/** The same under another rule's name. */
export async function textContrast(page: Page, rule: string): Promise<Finding[]> {
  await putProbe(page)
  return page.evaluate((name) => {
    const { where, seen, backdrop, colour, contrast } = window.probe
    const findings: { rule: string; where: string; message: string }[] = []
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '',
      )
      if (!own || !seen(element) || element.matches('option, script, style')) continue
      const { color } = getComputedStyle(element)
      const ratio = contrast(colour(color), backdrop(element))
      if (ratio < 7)
        findings.push({ rule: name, where: where(element), message: `${ratio.toFixed(2)}:1, ${color}` })
    }
    return findings
  }, rule)
}
