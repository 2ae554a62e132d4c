import type { Check } from './finding.ts'
import { fromTop } from './from-top.ts'
import { putProbe } from './probe.ts'

const keys = Array.from('abcdefghijklmnopqrstuvwxyz0123456789?/.,;-=[]')

/** No letter, digit or sign does anything by itself: nothing changes, moves or gets the focus. */
export const singleKeysCheck: Check = async (page) => {
  await putProbe(page)
  await fromTop(page)
  const address = page.url()
  await page.evaluate(() => {
    const changes: string[] = []
    const watch = new MutationObserver((records) => {
      changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`))
    })
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.assign(window, { changes, watch })
  })
  for (const key of keys) await page.keyboard.press(key)
  const fail = (message: string): { rule: string; where: string; message: string }[] => [
    { rule: 'single-key', where: 'body', message },
  ]
  if (page.url() !== address) return fail(`leads to ${page.url()}`)
  const after = await page.evaluate(() => {
    const { changes = [], watch } = window as { changes?: string[]; watch?: MutationObserver }
    watch?.disconnect()
    const { activeElement } = document
    return {
      focus:
        activeElement === null || activeElement === document.body ? '' : window.probe.where(activeElement),
      scrolled: scrollY,
      changes,
    }
  })
  if (after.focus !== '') return fail(`moves the focus to ${after.focus}`)
  if (after.scrolled > 0) return fail('scrolls the page')
  return after.changes.length > 0 ? fail(`changes the page: ${after.changes[0] ?? ''}`) : []
}
