import { test } from 'playwright/test'
import { axeCheck } from './checks/axe.ts'
import { charactersCheck } from './checks/characters.ts'
import { documentCheck } from './checks/document.ts'
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
import { addresses, open, site } from './pages.ts'
import { expectNothing } from './report.ts'
import { views } from './views.ts'

const inEveryView = [axeCheck, targetsCheck, keyboardCheck, skipLinkCheck]
const once = [
  documentCheck,
  structureCheck,
  markupCheck,
  signsCheck,
  charactersCheck,
  printCheck,
  reflowCheck,
]

for (const { name, viewport, colorScheme, contrast, forcedColors } of views) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })
    for (const address of addresses) {
      test(`${address} holds axe's rules, its targets, focus and Tab order`, async ({ page }) => {
        await page.emulateMedia({
          reducedMotion: 'reduce',
          contrast: contrast ?? null,
          forcedColors: forcedColors ?? null,
        })
        await page.goto(open(address))
        const findings = await overflow(page, 'window')
        for (const check of inEveryView) findings.push(...(await check(page)))
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
    const findings = heard()
    for (const check of once) findings.push(...(await check(page)))
    expectNothing(address, findings)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const address of addresses) {
    test(`${address} says the same without JavaScript`, async ({ page, browser, baseURL }) => {
      await page.goto(open(address))
      const without = await page.locator('main').innerText()
      const scripted = await browser.newPage({
        ...(baseURL === undefined ? {} : { baseURL }),
        locale: 'zh-CN',
      })
      await scripted.goto(open(address), { waitUntil: 'networkidle' })
      const scripts = await scripted.locator('script[src]').count()
      const withScripts = await scripted.locator('main').innerText()
      await scripted.close()
      const lines = (text: string): string[] =>
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
      // What a script adds must be offered otherwise: the search page lists the indexes instead.
      const lost =
        scripts === 0 || address !== '/search/'
          ? lines(withScripts).filter((line) => !lines(without).includes(line))
          : []
      const links = await page.locator('main a[href]').count()
      const findings = lost.map((message) => ({ rule: 'needs-script', where: 'main', message }))
      if (links === 0)
        findings.push({ rule: 'dead-end', where: 'main', message: 'no link in main without scripts' })
      expectNothing(`${site.base}${address.slice(1)}`, findings)
    })
  }
})
