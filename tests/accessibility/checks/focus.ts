import type { Check, Finding } from './finding.ts'
import { focusLook, focusLooks } from './focus-look.ts'
import { fromTop } from './from-top.ts'
import { putProbe } from './probe.ts'

/**
 * Everything that Tab should stop at can have the focus and is seen with it; real keys at the top and at the end of the page, both
 * ways. `keyboardCheck` presses Tab all the way.
 */
export const focusCheck: Check = async (page) => {
  await putProbe(page)
  await fromTop(page)
  const expected = await page.evaluate(() => window.probe.stops().map(window.probe.where))
  const findings: Finding[] = []
  const press = async (key: string, place: number): Promise<void> => {
    await page.keyboard.press(key)
    const { stop, findings: seen } = await focusLook(page)
    findings.push(...seen)
    compare(stop, place, key)
  }
  await press('Tab', 0)
  for (const [at, { stop, findings: seen }] of (await focusLooks(page, 1, -1)).entries()) {
    findings.push(...seen)
    compare(stop, at + 1, 'the focus')
  }
  const last = expected.length - 1
  if (last > 0) await press('Tab', last)
  if (last > 1) await press('Shift+Tab', last - 1)
  return findings

  function compare(stop: string, place: number, what: string): void {
    const wanted = expected[place] ?? 'nothing'
    if (stop === wanted) return
    const message = `${what} leads to ${stop}, expected ${wanted}`
    findings.push({ rule: what === 'Shift+Tab' ? 'tab-order-back' : 'tab-order', where: wanted, message })
  }
}
