import type { Check } from './finding.ts'
import { fromTop } from './from-top.ts'

/** The first stop of Tab is a link that says 跳到 …, is seen when focused, and moves the focus into main. */
export const skipLinkCheck: Check = async (page) => {
  const fail = (message: string): { rule: string; where: string; message: string }[] => [
    { rule: 'skip-link', where: 'body', message },
  ]
  await fromTop(page)
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLAnchorElement)) return null
    const { width, height, top } = activeElement.getBoundingClientRect()
    const target = activeElement.getAttribute('href') ?? ''
    return { target, words: activeElement.textContent, seen: width > 40 && height > 20 && top >= 0 }
  })
  if (!first?.target.startsWith('#')) return fail('the first stop is not a link into the page')
  if (!first.seen) return fail('the focused skip link cannot be seen')
  if (!/正文|内容/u.test(first.words)) return fail(`the skip link says "${first.words}"`)
  await page.keyboard.press('Enter')
  const moved = await page.evaluate(
    () => document.activeElement?.closest('main') !== null && document.activeElement !== document.body,
  )
  if (!moved) return fail(`the focus did not move to ${first.target}`)
  await page.keyboard.press('Tab')
  const inside = await page.evaluate(() => {
    const main = document.querySelector('main')
    const { activeElement } = document
    if (main === null || activeElement === null || activeElement === document.body) return true
    return (main.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_PRECEDING) === 0
  })
  return inside ? [] : fail('the next stop after the skip link lies before main')
}
