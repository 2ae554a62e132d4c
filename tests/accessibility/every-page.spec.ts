import { test } from 'playwright/test'
import { axeCheck } from './checks/axe.ts'
import { charactersCheck } from './checks/characters.ts'
import { documentCheck } from './checks/document.ts'
import type { Finding } from './checks/finding.ts'
import { keyboardCheck } from './checks/keyboard.ts'
import { markupCheck } from './checks/markup.ts'
import { overflow } from './checks/overflow.ts'
import { printCheck } from './checks/print.ts'
import { listen } from './checks/quiet.ts'
import { reflowCheck } from './checks/reflow.ts'
import { signsCheck } from './checks/signs.ts'
import { skipLinkCheck } from './checks/skip-link.ts'
import { structureCheck } from './checks/structure.ts'
import { targetsCheck } from './checks/targets.ts'
import { textContrastCheck } from './checks/text-contrast.ts'
import { addresses, oneOfEachKind, open } from '../site/pages.ts'
import { record, runChecks } from './record.ts'
import { expectNothing } from './report.ts'
import { shownWords } from './shown-words.ts'
import { viewsOfEachKind, viewsOfEveryPage } from './views.ts'
import type { View } from './views.ts'

const inEveryView = [axeCheck, textContrastCheck, targetsCheck, keyboardCheck, skipLinkCheck]
const once = [
  documentCheck,
  structureCheck,
  markupCheck,
  signsCheck,
  charactersCheck,
  printCheck,
  reflowCheck,
]

for (const view of viewsOfEveryPage) inView(view, addresses)
for (const view of viewsOfEachKind) inView(view, oneOfEachKind)

function inView(
  { name, viewport, colorScheme, contrast = null, forcedColors = null }: View,
  pages: string[],
): void {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })
    for (const address of pages) {
      test(`${address} holds axe's rules, its targets, focus and Tab order`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce', contrast, forcedColors })
        await page.goto(open(address))
        const findings = record('overflow', await overflow(page, 'window'))
        findings.push(...(await runChecks(page, inEveryView)))
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
    findings.push(...(await runChecks(page, once)))
    expectNothing(address, findings)
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
