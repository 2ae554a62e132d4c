import type { Check, Finding } from './finding.ts'
import { focusLook } from './focus-look.ts'
import { fromTop } from './from-top.ts'
import { putProbe } from './probe.ts'

/** Where the way forth is right for hundreds of stops, these tell as much of the way back. */
const furthestBack = 80

/** Tab stops at everything that can be used, in the order of the document, and gets out again, back as well; each stop is seen both ways. */
export const keyboardCheck: Check = async (page) => {
  await putProbe(page)
  await fromTop(page)
  const expected = await page.evaluate(() => window.probe.stops().map(window.probe.where))
  const findings: Finding[] = []
  const forth: string[] = []
  while (forth.length < expected.length) {
    await page.keyboard.press('Tab')
    const focused = await focusLook(page)
    forth.push(focused.stop)
    findings.push(...focused.findings)
  }
  compare('tab-order', expected, forth, findings)
  const back: string[] = []
  while (back.length < Math.min(expected.length - 1, furthestBack)) {
    await page.keyboard.press('Shift+Tab')
    const focused = await focusLook(page)
    back.push(focused.stop)
    findings.push(...focused.findings)
  }
  compare('tab-order-back', expected.slice(0, -1).reverse().slice(0, back.length), back, findings)
  return findings
}

/** The first place where the two ways part says enough; a stop that Tab does not leave is a trap. */
function compare(rule: string, expected: string[], walked: string[], findings: Finding[]): void {
  const at = expected.findIndex((stop, index) => walked[index] !== stop)
  if (at < 0) return
  const trapped = at > 0 && walked[at] === walked[at - 1]
  const message = `stop ${at + 1} of ${expected.length} is ${walked[at] ?? 'nothing'}, expected ${expected[at] ?? ''}`
  findings.push({ rule: trapped ? `${rule}-trap` : rule, where: expected[at] ?? 'body', message })
}
