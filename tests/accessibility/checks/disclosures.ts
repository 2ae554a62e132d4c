import type { Check, Finding } from './finding.ts'
import { putProbe } from './probe.ts'

/** As many of a page as are tried; they are made the same way. */
const most = 12

/** Everything that opens and closes does so by Enter and by Space, says so, shows so, and keeps the focus. */
export const disclosuresCheck: Check = async (page) => {
  await putProbe(page)
  const findings: Finding[] = []
  const controls = page.locator('summary:visible, [aria-expanded]:visible, [aria-pressed]:visible')
  const count = Math.min(await controls.count(), most)
  for (let at = 0; at < count; at += 1) {
    const control = controls.nth(at)
    const state = (): Promise<{
      where: string
      said: string
      shown: boolean
      focused: boolean
      marked: boolean
    }> =>
      control.evaluate((element) => {
        const details = element.localName === 'summary' ? element.parentElement : null
        const said =
          details === null
            ? (element.getAttribute('aria-expanded') ?? element.getAttribute('aria-pressed') ?? '')
            : String(details.hasAttribute('open'))
        const controlled = document.getElementById(element.getAttribute('aria-controls') ?? '')
        const content = controlled ?? (details === null ? null : element.nextElementSibling)
        const shown = content?.checkVisibility({ visibilityProperty: true }) ?? said === 'true'
        const style = getComputedStyle(element)
        const marked =
          details === null ||
          (style.display === 'list-item' && style.listStyleType !== 'none') ||
          getComputedStyle(element, '::before').content !== 'none' ||
          getComputedStyle(element, '::after').content !== 'none'
        return {
          where: window.probe.where(element),
          said,
          shown,
          focused: document.activeElement === element,
          marked,
        }
      })
    const first = await state()
    const add = (rule: string, message: string): void =>
      void findings.push({ rule, where: first.where, message })
    if (!first.marked) add('state-unseen', 'no mark shows whether it is open')
    if ((first.said === 'true') !== first.shown)
      add('state-stale', `says ${first.said}, shown: ${String(first.shown)}`)
    let before = first
    await control.focus()
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key)
      const after = await state()
      if (after.said === before.said) add('disclosure-key', `${key} changes nothing`)
      else if ((after.said === 'true') !== after.shown) add('state-stale', `says ${after.said} after ${key}`)
      if (!after.focused) add('focus-lost', `${key} takes the focus away`)
      before = after
    }
  }
  return findings
}
