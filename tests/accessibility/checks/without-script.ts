import { shownWords } from '../shown-words.ts'
import type { Check } from './finding.ts'

/** Loaded again without scripts, a page shows all the words it showed with them, and leads on. Scripts stay off until the page is opened anew. */
export const withoutScriptCheck: Check = async (page) => {
  const scripted = await shownWords(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.reload()
  // What is closed is opened without a script, by a key.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const without = new Set(await shownWords(page))
  const links = await page.locator('main a[href]').count()
  await session.send('Emulation.setScriptExecutionDisabled', { value: false })
  await session.detach()
  // Without scripts the search page offers the indexes, the settings and the page that reads a plan other ways: their own tests say so.
  const lost = /\/(search|settings|try)\/$/u.test(page.url())
    ? []
    : scripted.filter((words) => !without.has(words))
  return [
    ...lost.map((message) => ({ rule: 'needs-script', where: 'main', message })),
    ...(links === 0 ? [{ rule: 'dead-end', where: 'main', message: 'no link in main' }] : []),
  ]
}
