import { test } from 'playwright/test'
import type { Finding } from './checks/finding.ts'
import { overflow } from './checks/overflow.ts'
import { listen } from './checks/quiet.ts'
import { pageChecks } from './page-checks.ts'
import { addresses, oneOfEachKind, open } from '../site/pages.ts'
import { record, runChecks } from './record.ts'
import { expectNothing } from './report.ts'
import { shownWords } from './shown-words.ts'
import { everything, viewsOfEachKind, viewsOfEveryPage } from './views.ts'
import type { View } from './views.ts'

// What scripts and styles do is the same on all pages of a kind: a second view of the others looks at markup and colours.
for (const [at, view] of viewsOfEveryPage.entries()) inView(view, addresses, at > 0 && !everything)
for (const view of viewsOfEachKind) inView(view, oneOfEachKind)

function inView(
  { name, viewport, colorScheme, contrast = null, forcedColors = null }: View,
  pages: string[],
  brief = false,
): void {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })
    for (const address of pages) {
      test(`${address} holds axe's rules, its targets, focus and Tab order`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce', contrast, forcedColors })
        await page.goto(open(address))
        const findings = record('overflow', await overflow(page, 'window'))
        const { brieflyInEveryView, inEveryView, ofEachKindInEveryView } = pageChecks
        const first = oneOfEachKind.includes(address)
        findings.push(...(await runChecks(page, brief && !first ? brieflyInEveryView : inEveryView)))
        if (first) findings.push(...(await runChecks(page, ofEachKindInEveryView)))
        expectNothing(address, findings)
      })
    }
  })
}

for (const address of addresses) {
  test(`${address} holds our own rules of markup, words, print and reflow`, async ({ page, baseURL }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const heard = listen(page, new URL(open(address), baseURL).href)
    await page.goto(open(address), { waitUntil: 'networkidle' })
    const findings = record('listen', heard())
    findings.push(...(await runChecks(page, pageChecks.once)))
    expectNothing(address, findings)
  })
}

for (const address of oneOfEachKind) {
  test(`${address} is seen in every theme`, async ({ page }) => {
    await page.goto(open(address))
    expectNothing(address, await runChecks(page, pageChecks.ofEachKind))
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const address of addresses) {
    test(`${address} says the same without JavaScript`, async ({ page, browser, baseURL }) => {
      await page.goto(open(address))
      const findings: Finding[] = []
      // Without scripts the search page offers the indexes and the settings other ways: their own tests say so.
      if (!['/search/', '/settings/'].includes(address) && (await page.locator('script[src]').count()) > 0) {
        const without = await shownWords(page)
        // Contexts of a test are made as the test is: without scripts, unless they are asked for.
        const scripted = await browser.newPage({
          javaScriptEnabled: true,
          ...(baseURL === undefined ? {} : { baseURL }),
        })
        await scripted.goto(open(address), { waitUntil: 'networkidle' })
        const lost = (await shownWords(scripted)).filter((words) => !without.includes(words))
        await scripted.close()
        findings.push(...lost.map((message) => ({ rule: 'needs-script', where: 'main', message })))
      }
      const links = await page.locator('main a[href]').count()
      if (links === 0) findings.push({ rule: 'dead-end', where: 'main', message: 'no link in main' })
      expectNothing(address, record('withoutScript', findings))
    })
  }
})
