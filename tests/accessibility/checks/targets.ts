import type { Check } from './finding.ts'
import { putProbe } from './probe.ts'

/** Controls of at least 44 × 44 px, links that stand by themselves or in lists on lines of 44 px; links inside a sentence are free. */
export const targetsCheck: Check = async (page) => {
  await putProbe(page)
  return page.evaluate(() => {
    const { where, seen, stops } = window.probe
    const findings: { rule: string; where: string; message: string }[] = []
    const least = 43.5
    for (const element of stops()) {
      if (!seen(element)) continue
      const box = areaOf(element)
      const link = element.localName === 'a'
      if (link && inSentence(element)) continue
      const wordless = element.textContent.trim() === ''
      const low = box.height < least
      const narrow = box.width < least && (!link || wordless)
      if (!low && !narrow) continue
      const message = `${box.width.toFixed(1)} × ${box.height.toFixed(1)} px: "${element.textContent.trim().slice(0, 20)}"`
      findings.push({ rule: 'target-size', where: where(element), message })
    }
    return findings

    /** A check box or radio button is as large as its label. */
    function areaOf(element: HTMLElement): { width: number; height: number } {
      const own = element.getBoundingClientRect()
      if (!(element instanceof HTMLInputElement) || !/^(checkbox|radio)$/u.test(element.type)) return own
      const labels = [...(element.labels ?? [])].map((label) => label.getBoundingClientRect())
      return {
        width: Math.max(own.width, ...labels.map(({ width }) => width)),
        height: Math.max(own.height, ...labels.map(({ height }) => height)),
      }
    }

    /** Words of the same block before or after the link, not other links: 见<a>专栏 2</a>。 */
    function inSentence(link: HTMLElement): boolean {
      let block: Element = link
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement !== null)
        block = block.parentElement
      if (block === link) return false
      const copy = block.cloneNode(true) as Element
      for (const other of copy.querySelectorAll('a, [aria-hidden=true]')) other.remove()
      return /[\p{L}\p{N}]/u.test(copy.textContent)
    }
  })
}
