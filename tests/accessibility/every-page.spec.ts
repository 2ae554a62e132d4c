import { test } from 'playwright/test'
import { overflow } from './checks/overflow.ts'
import { listen } from './checks/quiet.ts'
import { pageChecks } from './page-checks.ts'
import { addresses, oneOfEachKind, open } from '../site/pages.ts'
import { record, runChecks } from './record.ts'
import { expectNothing } from './report.ts'
import { everything, viewsOfEachKind, viewsOfEveryPage } from './views.ts'
import type { View } from './views.ts'

const { inOneView, inFurtherViews, once, onceAtLast, ofEachKindInView, ofEachKindOnce, ofEachKindInThemes } =
  pageChecks
/** Whether nothing is left out on a page. */
const whole = (address: string): boolean => everything || oneOfEachKind.includes(address)

for (const [at, view] of viewsOfEveryPage.entries()) {
  inView(view, addresses, (address) => [
    ...(at === 0 || whole(address) ? inOneView : inFurtherViews),
    ...(whole(address) ? ofEachKindInView : []),
  ])
}
for (const view of viewsOfEachKind) inView(view, oneOfEachKind, () => inOneView)

function inView(
  { name, viewport, colorScheme, contrast = null, forcedColors = null }: View,
  pages: string[],
  checksOf: (address: string) => typeof inOneView,
): void {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })
    for (const address of pages) {
      test(`${address} holds axe's rules, its targets, focus and Tab order`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce', contrast, forcedColors })
        await page.goto(open(address))
        const findings = record('overflow', await overflow(page, 'window'))
        findings.push(...(await runChecks(page, checksOf(address))))
        expectNothing(address, findings)
      })
    }
  })
}

for (const address of addresses) {
  test(`${address} holds our own rules of markup, words, print and reflow, and says the same without JavaScript`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const heard = listen(page, new URL(open(address), baseURL).href)
    await page.goto(open(address), { waitUntil: whole(address) ? 'networkidle' : 'load' })
    const findings = await runChecks(page, once)
    // Before the page is opened anew: what is on its way then is given up, and no error.
    findings.push(...record('listen', heard()))
    findings.push(...(await runChecks(page, [...(whole(address) ? ofEachKindOnce : []), ...onceAtLast])))
    expectNothing(address, findings)
  })
}

for (const address of oneOfEachKind) {
  test(`${address} is seen in every theme`, async ({ page }) => {
    await page.goto(open(address))
    expectNothing(address, await runChecks(page, ofEachKindInThemes))
  })
}
