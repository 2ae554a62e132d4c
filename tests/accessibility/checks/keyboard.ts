import type { Page } from 'playwright/test'
import type { Check, Finding } from './finding.ts'
import { focusLook } from './focus-look.ts'
import { fromTop } from './from-top.ts'
import { putProbe } from './probe.ts'

/** Tab stops at everything that can be used, in the order of the document, and gets out again, back as well; each stop is seen. */
export const keyboardCheck: Check = async (page) => {
  await putProbe(page)
  await fromTop(page)
  const expected = await page.evaluate(() => window.probe.stops().map(window.probe.where))
  const findings: Finding[] = []
  const forth: string[] = []
  while (forth.length < expected.length) {
    await page.keyboard.press('Tab')
    forth.push(await focused(page))
    findings.push(...(await focusLook(page)))
  }
  compare('tab-order', expected, forth, findings)
  const back: string[] = []
  while (back.length < expected.length - 1) {
    await page.keyboard.press('Shift+Tab')
    back.push(await focused(page))
  }
  compare('tab-order-back', expected.slice(0, -1).reverse(), back, findings)
  return findings
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement === null ? 'nothing' : window.probe.where(activeElement)
  })

/** The first place where the two ways part says enough; a stop that Tab does not leave is a trap. */
function compare(rule: string, expected: string[], walked: string[], findings: Finding[]): void {
  const at = expected.findIndex((stop, index) => walked[index] !== stop)
  if (at < 0) return
  const trapped = at > 0 && walked[at] === walked[at - 1]
  const message = `stop ${at + 1} of ${expected.length} is ${walked[at] ?? 'nothing'}, expected ${expected[at] ?? ''}`
  findings.push({ rule: trapped ? `${rule}-trap` : rule, where: expected[at] ?? 'body', message })
}
