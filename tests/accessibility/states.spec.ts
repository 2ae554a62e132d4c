import { expect, test } from 'playwright/test'
import { axeCheck } from './checks/axe.ts'
import { comfortCheck } from './checks/comfort.ts'
import { keyboardCheck } from './checks/keyboard.ts'
import { overflow } from './checks/overflow.ts'
import { paintCheck } from './checks/paint.ts'
import { semanticsCheck } from './checks/semantics.ts'
import { targetsCheck } from './checks/targets.ts'
import { textContrastCheck } from './checks/text-contrast.ts'
import { closely, open } from '../site/pages.ts'
import { readingChecks } from './page-checks.ts'
import { expectNothing } from './report.ts'
import { settled } from '../site/settled.ts'
import { shortPlan } from '../site/short-plan.ts'
import { viewsOfEveryPage } from './views.ts'

// A window of its own costs a test more than most of what it looks at: Playwright empties the worker's one between tests.
test.use({ reuseContext: true })

/** Those that look and leave the state as it is. */
const checks = [
  ...readingChecks,
  axeCheck,
  targetsCheck,
  textContrastCheck,
  paintCheck,
  comfortCheck,
  semanticsCheck,
]
const queries = ['康复', '康复 就业', '0—6岁', '没有这样的话']

for (const { name, viewport, colorScheme } of viewsOfEveryPage) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })

    for (const query of queries) {
      test(`the search holds every rule with the answer to ${query} open`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(`${open('/search/')}?q=${encodeURIComponent(query)}`)
        await expect(page.locator('[role=status]')).not.toBeEmpty()
        await settled(page)
        const findings = await overflow(page, 'window')
        for (const check of [...checks, keyboardCheck]) findings.push(...(await check(page)))
        expectNothing(`/search/?q=${query}`, findings)
      })
    }

    for (const [state, given] of [
      ['a plan that was read', shortPlan],
      ['a text that is no plan', '各位同志：会议改在明天。'],
    ] as const) {
      test(`/try/ holds every rule with ${state}`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(open('/try/'), { waitUntil: 'networkidle' })
        await page.getByLabel('粘贴全文').fill(given)
        await page.getByRole('button', { name: '读粘贴的文字' }).click()
        await expect(page.locator('[data-part="title"], [aria-invalid]')).toBeFocused()
        for (const details of await page.locator('main details').all())
          await details.evaluate((element) => element.setAttribute('open', ''))
        const field = page.getByLabel('找什么')
        if ((await field.count()) > 0) {
          await field.fill('培训')
          await expect(page.locator('[data-part="found-said"]')).not.toBeEmpty()
        }
        const findings = await overflow(page, 'window')
        for (const check of [...checks, keyboardCheck]) findings.push(...(await check(page)))
        expectNothing('/try/', findings)
      })
    }

    for (const address of closely) {
      test(`${address} holds every rule with all its details open`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(open(address))
        const opened = await page.locator('details').evaluateAll((list) => {
          for (const details of list) details.setAttribute('open', '')
          return list.length
        })
        test.skip(opened === 0, 'nothing to open')
        const findings = await overflow(page, 'window')
        for (const check of checks) findings.push(...(await check(page)))
        expectNothing(address, findings)
      })
    }
  })
}
