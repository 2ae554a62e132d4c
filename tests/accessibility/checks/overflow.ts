import type { Page } from 'playwright/test'
import type { Finding } from './finding.ts'
import { putProbe } from './probe.ts'

/** What is wider than the page or cut off as the page stands now; `rule` names the circumstances. */
export async function overflow(page: Page, rule: string): Promise<Finding[]> {
  await putProbe(page)
  return page.evaluate((name) => {
    const { where, seen } = window.probe
    const findings: { rule: string; where: string; message: string }[] = []
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width + 1) {
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        if (!seen(element)) return false
        const { left, right } = element.getBoundingClientRect()
        return right > width + 1 || left < -1
      })
      const last = wide.filter(
        (element) => !wide.some((other) => other !== element && element.contains(other)),
      )
      const message = `the page is ${document.documentElement.scrollWidth} px wide, the window ${width}`
      for (const element of last.length > 0 ? last.slice(0, 5) : [document.body]) {
        findings.push({ rule: `${name}-scrolls-sideways`, where: where(element), message })
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!seen(element) || element.textContent.trim() === '' || element.localName === 'option') continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const cut = (axis: string, inner: number, outer: number): boolean =>
        ['hidden', 'clip'].includes(axis) && inner > outer + 1
      if (
        cut(overflowX, element.scrollWidth, element.clientWidth) ||
        cut(overflowY, element.scrollHeight, element.clientHeight)
      ) {
        findings.push({
          rule: `${name}-clipped`,
          where: where(element),
          message: element.textContent.slice(0, 40),
        })
      }
    }
    return findings
  }, rule)
}
