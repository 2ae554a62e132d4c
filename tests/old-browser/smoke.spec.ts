import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { themes } from '../../src/lib/palette.ts'
import { listen } from '../accessibility/checks/quiet.ts'
import { overflow } from '../accessibility/checks/overflow.ts'
import { expectNothing } from '../accessibility/report.ts'
import { addresses, oneOfEachKind, open } from '../site/pages.ts'

// Run by `npm run test:all` in a Chromium of 2022, with the same server as the other site tests.
const text = addresses.find((address) => address.endsWith('/text/')) ?? ''

test('the browser is the old one', ({ browser }) => {
  expect(Number.parseInt(browser.version(), 10)).toBeLessThan(110)
})

for (const width of [320, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: 'light' })
    for (const address of oneOfEachKind) {
      test(`${address} is laid out as it should be`, async ({ page, baseURL }) => {
        const heard = listen(page, new URL(open(address), baseURL).href)
        await page.goto(open(address), { waitUntil: 'networkidle' })
        expectNothing(address, [...heard(), ...(await overflow(page, 'window'))])
        expect(await look(page)).toEqual({
          paper: await painted(page, themes()['浅色']?.['paper'] ?? ''),
          ink: await painted(page, themes()['浅色']?.['ink'] ?? ''),
          letters: '18px',
          header: 'flex',
        })
      })
    }
  })
}

test('a box has its frame', async ({ page }) => {
  await page.goto(open(text))
  const widths = await page
    .locator('.box')
    .first()
    .evaluate((box) =>
      ['top', 'right', 'bottom', 'left'].map((side) =>
        getComputedStyle(box).getPropertyValue(`border-${side}-width`),
      ),
    )
  for (const width of widths) expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(1)
})

for (const width of [320, 1280]) {
  test(`the contents of a plan lead to its sections at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(open(text))
    const link = page.locator('.contents a[href^="#s"]').nth(2)
    if (!(await link.isVisible())) await page.locator('.contents summary').first().click()
    await link.click()
    await expect(page.locator(`[id="${(await link.getAttribute('href'))?.slice(1) ?? ''}"]`)).toBeInViewport()
  })
}

test('the search finds passages and says how many', async ({ page }) => {
  await page.goto(open('/search/'))
  await page.getByLabel('在规划里找什么').pressSequentially('护理补贴')
  await expect(page.locator('[role=status]')).toHaveText(/^找到 \d+ 条结果$/u)
  await expect(page.locator('[data-results=passages] > li').first()).toContainText('护理补贴')
})

test('a setting is applied and stays', async ({ page }) => {
  await page.goto(open('/settings/'))
  await page.getByLabel('200%', { exact: true }).check()
  await page.goto(open(text))
  expect((await look(page)).letters).toBe('36px')
})

/** What shows that the style sheets hold: the colours of the page, the size of its letters, the row of the header. */
function look(page: Page): Promise<{ paper: string; ink: string; letters: string; header: string }> {
  return page.evaluate(() => {
    const body = getComputedStyle(document.body)
    const behind =
      body.backgroundColor === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement) : body
    const header = document.querySelector('.masthead') ?? document.body
    const paragraph = document.querySelector('main p:not([class])') ?? document.body
    return {
      paper: behind.backgroundColor,
      ink: body.color,
      letters: getComputedStyle(paragraph).fontSize,
      header: getComputedStyle(header).display,
    }
  })
}

/** A colour as the browser computes it. */
function painted(page: Page, colour: string): Promise<string> {
  return page.evaluate((value) => {
    const element = document.body.appendChild(document.createElement('p'))
    element.style.color = value
    const { color } = getComputedStyle(element)
    element.remove()
    return color
  }, colour)
}
