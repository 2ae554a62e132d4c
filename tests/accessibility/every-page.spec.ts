import { test } from 'playwright/test'
import type { Page } from 'playwright/test'
import type { Check, Finding } from './checks/finding.ts'
import { overflow } from './checks/overflow.ts'
import { listen } from './checks/quiet.ts'
import { pageChecks } from './page-checks.ts'
import { addresses, closely, open } from '../site/pages.ts'
import { record, runChecks } from './record.ts'
import { expectNothing } from './report.ts'
import { everything, viewsOfEachKind, viewsOfEveryPage } from './views.ts'
import type { View } from './views.ts'

// A window of its own costs a test more than most of what it looks at: Playwright empties the worker's one between tests.
test.use({ reuseContext: true })

const { inOneView, inFurtherViews, once, onceAtLast, closelyInView, closelyOnce, closelyInThemes } =
  pageChecks
/** The other pages are each looked at in one go. */
const others = addresses.filter((address) => !closely.includes(address))
/** On a wide screen only the contents beside a text change the order of the keys. */
const [text = '/'] = closely.filter((address) => address.endsWith('/text/'))
const keysAgain = closely.filter((address) => everything || ['/', text].includes(address))

for (const [at, view] of viewsOfEveryPage.entries()) {
  const again = at === 0 ? closely : keysAgain
  inView(view, again, [...inOneView, ...closelyInView])
  inView(
    view,
    closely.filter((address) => !again.includes(address)),
    inOneView,
  )
}
for (const view of viewsOfEachKind) inView(view, closely, inFurtherViews)

function inView(view: View, pages: string[], checks: Check[]): void {
  test.describe(view.name, () => {
    test.use({ viewport: view.viewport, colorScheme: view.colorScheme })
    for (const address of pages) {
      test(`${address} holds axe's rules, its targets, focus and Tab order`, async ({ page }) => {
        await take(page, view)
        await page.goto(open(address))
        expectNothing(address, await look(page, checks))
      })
    }
  })
}

for (const address of closely) {
  test(`${address} holds our own rules of markup, words, print and reflow, and says the same without JavaScript`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const heard = listen(page, new URL(open(address), baseURL).href)
    await page.goto(open(address), { waitUntil: 'networkidle' })
    const findings = await runChecks(page, once)
    // Before the page is opened anew: what is on its way then is given up, and no error.
    findings.push(...record('listen', heard()))
    findings.push(...(await runChecks(page, [...closelyOnce, ...onceAtLast])))
    expectNothing(address, findings)
  })
}

for (const address of closely) {
  test(`${address} is seen in every theme`, async ({ page }) => {
    await page.goto(open(address))
    expectNothing(address, await runChecks(page, closelyInThemes))
  })
}

for (const address of others) {
  test(`${address} holds every rule that depends on its content`, async ({ page, baseURL }) => {
    if (everything) test.slow()
    const heard = listen(page, new URL(open(address), baseURL).href)
    const findings: Finding[] = []
    for (const [at, view] of viewsOfEveryPage.entries()) {
      await take(page, view)
      if (at === 0) await page.goto(open(address))
      findings.push(...(await look(page, at === 0 ? inOneView : inFurtherViews)))
    }
    await page.emulateMedia({ colorScheme: 'light' })
    findings.push(...(await runChecks(page, once)))
    findings.push(...record('listen', heard()))
    findings.push(...(await runChecks(page, onceAtLast)))
    expectNothing(address, findings)
  })
}

/** Makes the window and the system's wishes those of a view. */
async function take(page: Page, view: View): Promise<void> {
  const { viewport, colorScheme, contrast = null, forcedColors = null } = view
  await page.setViewportSize(viewport)
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme, contrast, forcedColors })
}

async function look(page: Page, checks: Check[]): Promise<Finding[]> {
  const wide = record('overflow', await overflow(page, 'window'))
  return [...wide, ...(await runChecks(page, checks))]
}
