import type { CDPSession, Page } from 'playwright/test'
import type { Check, Finding } from './finding.ts'
import { overflow } from './overflow.ts'
import { seenOrder } from './seen-order.ts'

/** Nothing scrolls sideways or is cut at 320 × 256 px, with letters of 200 % and 400 %, and with the text spacing of WCAG. */
export const reflowCheck: Check = async (page) => {
  const findings: Finding[] = []
  await page.setViewportSize({ width: 320, height: 256 })
  findings.push(...(await overflow(page, 'reflow-320')), ...(await seenOrder(page, 'reflow-320')))
  await spaceText(page)
  findings.push(...(await overflow(page, 'text-spacing-320')), ...(await seenOrder(page, 'text-spacing-320')))
  await page.evaluate(() => (document.adoptedStyleSheets = []))

  const session = await page.context().newCDPSession(page)
  await page.setViewportSize({ width: 1280, height: 1024 })
  findings.push(...(await seenOrder(page, 'wide')))
  const usual = await letterSizes(page)
  for (const times of [2, 4]) {
    await setLetters(session, times)
    const sizes = await letterSizes(page)
    for (const [at, { where, size }] of usual.entries()) {
      const now = sizes[at]?.size ?? 0
      if (Math.abs(now / size - times) <= 0.05) continue
      const message = `letters of ${size} px became ${now} px when asked for ${times * 100} %`
      findings.push({ rule: 'text-size-fixed', where, message })
    }
    findings.push(...(await overflow(page, `text-${times * 100}%`)))
    findings.push(...(await seenOrder(page, `text-${times * 100}%`)))
  }
  await setLetters(session, 1)
  await session.detach()
  return findings
}

/** The reader's own letter size, as set in the browser: rem follows it, px does not. */
async function setLetters(session: CDPSession, times: number): Promise<void> {
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } })
}

/** The letters of whatever holds words, in px and in the order of the document. */
const letterSizes = (page: Page): Promise<{ where: string; size: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node instanceof Text && /\S/u.test(node.data)),
      )
      .map((element) => ({
        where: window.probe.where(element),
        size: Number.parseFloat(getComputedStyle(element).fontSize),
      })),
  )

/** WCAG 1.4.12: the test may only raise values, so a line height that is larger already stays. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const low = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element)
      return lineHeight === 'normal' || Number.parseFloat(lineHeight) < 1.5 * Number.parseFloat(fontSize)
    })
    for (const element of low) element.setAttribute('data-low-line', '')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }
      [data-low-line] { line-height: 1.5 !important }`)
    document.adoptedStyleSheets = [sheet]
  })
}
