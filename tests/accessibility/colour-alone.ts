import type { Page } from 'playwright/test'
import type { Finding } from './checks/finding.ts'
import { putProbe } from './checks/probe.ts'

/**
 * What is told by nothing but its colour: a link inside a sentence without line or weight of its own, the current item of a list
 * that looks like its neighbours, a mark, box or note without a line.
 */
export async function colourAlone(page: Page): Promise<Finding[]> {
  await putProbe(page)
  return page.evaluate(() => {
    const { where, seen } = window.probe
    const findings: Finding[] = []
    const number = (value: string): number => Number.parseFloat(value) || 0
    /** How a piece of text looks apart from its colour. */
    const shape = (element: Element): string => {
      const { fontWeight, fontStyle, fontSize, textDecorationLine, textDecorationThickness, ...style } =
        getComputedStyle(element)
      const lines = [
        style.borderTopWidth,
        style.borderRightWidth,
        style.borderBottomWidth,
        style.borderLeftWidth,
      ]
      return [fontWeight, fontStyle, fontSize, textDecorationLine, textDecorationThickness, ...lines].join(
        ' ',
      )
    }
    const lined = (element: Element): boolean => {
      const style = getComputedStyle(element)
      const sides = ['top', 'right', 'bottom', 'left'].map((side) =>
        style.getPropertyValue(`border-${side}-width`),
      )
      return style.textDecorationLine.includes('underline') || sides.some((width) => number(width) >= 1)
    }
    for (const link of document.querySelectorAll('main a[href]')) {
      const around = link.parentElement
      if (around === null || !seen(link) || link.textContent.trim() === '') continue
      const inText = [...around.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(textContent ?? ''),
      )
      if (!inText || lined(link)) continue
      if (number(getComputedStyle(link).fontWeight) - number(getComputedStyle(around).fontWeight) >= 300)
        continue
      findings.push({ rule: 'link-by-colour', where: where(link), message: 'neither underlined nor bolder' })
    }
    for (const current of document.querySelectorAll('[aria-current]')) {
      const list = current.closest('ul, ol')
      const others = [...(list?.querySelectorAll('a[href]') ?? [])].filter(
        (other) => !other.hasAttribute('aria-current') && seen(other),
      )
      if (!seen(current) || others.length === 0) continue
      if (others.some((other) => shape(other) === shape(current)))
        findings.push({ rule: 'current-by-colour', where: where(current), message: 'looks like the others' })
    }
    for (const mark of document.querySelectorAll('mark')) {
      if (seen(mark) && !lined(mark) && number(getComputedStyle(mark).fontWeight) < 600)
        findings.push({ rule: 'mark-by-colour', where: where(mark), message: 'neither underlined nor bold' })
    }
    for (const box of document.querySelectorAll('.box, .note, .period-notice')) {
      if (seen(box) && !lined(box))
        findings.push({ rule: 'box-by-colour', where: where(box), message: 'no line around it or beside it' })
    }
    return findings
  })
}
