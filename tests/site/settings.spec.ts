import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { settingsKey } from '../../src/components/site/settings-key.ts'
import { axeCheck } from '../accessibility/checks/axe.ts'
import { overflow } from '../accessibility/checks/overflow.ts'
import { textContrastCheck } from '../accessibility/checks/text-contrast.ts'
import { addresses, open } from './pages.ts'
import { expectNothing } from '../accessibility/report.ts'

const text = addresses.find((address) => address.endsWith('/text/')) ?? ''

/** A computed property of the first element that a selector finds. */
const computed = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

/** Stores settings before any page of the site is opened. */
async function store(page: Page, chosen: Record<string, string>): Promise<void> {
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    settingsKey,
    JSON.stringify(chosen),
  ] as const)
}

const choices: [label: string, selector: string, property: string, value: string][] = [
  ['200%', '.preview p', 'font-size', '36px'],
  ['300%', '.preview p', 'font-size', '54px'],
  ['较宽', '.preview p', 'line-height', '43.2px'],
  ['深色', 'html', 'background-color', 'rgb(23, 20, 16)'],
  ['高对比，白底黑字', 'html', 'background-color', 'rgb(255, 255, 255)'],
  ['高对比，黑底白字', 'html', 'background-color', 'rgb(0, 0, 0)'],
  ['一句一行', '.preview .sentence', 'display', 'block'],
]

for (const [label, selector, property, value] of choices) {
  test(`the choice ${label} is seen at once, on the next page and after a reload, and taken back by the reset`, async ({
    page,
  }) => {
    await page.goto(open('/settings/'))
    const usual = await computed(page, selector, property)
    expect(usual).not.toBe(value)
    await page.getByLabel(label, { exact: true }).check()
    expect(await computed(page, selector, property)).toBe(value)
    await expect(page.locator('[role=status]')).toHaveText('已保存在这台设备上')
    await page.reload()
    expect(await computed(page, selector, property)).toBe(value)
    await expect(page.getByLabel(label, { exact: true })).toBeChecked()
    await page.getByRole('button', { name: '全部恢复原样' }).click()
    expect(await computed(page, selector, property)).toBe(usual)
    expect(await page.evaluate((key) => localStorage.getItem(key), settingsKey)).toBeNull()
  })
}

test('less motion leaves the list of contents where it is', async ({ page }) => {
  const scrolled = async (): Promise<number> => {
    await page.goto(open(text))
    await page.locator('article [id^=s3-3]').first().scrollIntoViewIfNeeded()
    await expect(page.locator('.contents [aria-current]')).toHaveCount(1)
    return page
      .locator('.contents ol')
      .first()
      .evaluate((list) => list.scrollTop)
  }
  expect(await scrolled()).toBeGreaterThan(0)
  await store(page, { motion: 'less' })
  expect(await scrolled()).toBe(0)
})

test('settings stand before anything is painted: the script waits for nothing, and nothing jumps', async ({
  page,
}) => {
  await store(page, { text: '200', theme: 'dark', sentences: 'on' })
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return
      observer.disconnect()
      Object.assign(window, {
        settingsAtBody: Object.fromEntries(Object.entries(document.documentElement.dataset)),
      })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(open(text))
  expect(await page.evaluate(() => (window as unknown as { settingsAtBody: object }).settingsAtBody)).toEqual(
    {
      text: '200',
      theme: 'dark',
      sentences: 'on',
    },
  )
  const script = page.locator('head script').first()
  await expect(script).toHaveAttribute('src', /reader\.js$/u)
  for (const late of ['async', 'defer', 'type']) expect(await script.getAttribute(late)).toBeNull()
})

test('printed pages are the same whatever is chosen', async ({ page }) => {
  const look = async (): Promise<string[]> => {
    await page.goto(open(text))
    await page.emulateMedia({ media: 'print' })
    const properties = ['font-size', 'line-height', 'color', 'background-color', 'color-scheme', 'display']
    const seen = []
    for (const selector of ['html', 'article p', 'article p span'])
      for (const property of properties) seen.push(await computed(page, selector, property))
    await page.emulateMedia({ media: 'screen' })
    return seen
  }
  const usual = await look()
  await store(page, { text: '300', leading: 'wider', theme: 'contrast-dark', sentences: 'on' })
  expect(await look()).toEqual(usual)
})

test('in forced colours the system has the last word on colours, not on size', async ({ page }) => {
  await store(page, { text: '200', theme: 'contrast-light' })
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto(open('/settings/'))
  expect(await computed(page, '.preview p', 'font-size')).toBe('36px')
  expectNothing('/settings/', await textContrastCheck(page))
})

for (const theme of ['light', 'dark', 'contrast-light', 'contrast-dark']) {
  for (const address of [text, '/settings/']) {
    test(`${address} holds axe's rules in the chosen theme ${theme}`, async ({ page }) => {
      await store(page, { theme })
      await page.emulateMedia({
        colorScheme: theme.endsWith('dark') ? 'light' : 'dark',
        reducedMotion: 'reduce',
      })
      await page.goto(open(address))
      expectNothing(address, [...(await axeCheck(page)), ...(await textContrastCheck(page))])
    })
  }
}

for (const address of [text, '/settings/']) {
  test(`${address} needs no scrolling sideways with letters of 300 % and wide lines at 320 px`, async ({
    page,
  }) => {
    await store(page, { text: '300', leading: 'wider', sentences: 'on' })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(open(address))
    expectNothing(address, await overflow(page, 'largest'))
  })
}

test('where nothing can be stored the choice still holds on this page, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(open('/settings/'))
  await page.getByLabel('150%', { exact: true }).check()
  expect(await computed(page, '.preview p', 'font-size')).toBe('27px')
  await expect(page.locator('[role=status]')).toContainText('不让保存')
  expect(errors).toEqual([])
})

test('what is stored and broken changes nothing', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"text":'), settingsKey)
  await page.goto(open('/settings/'))
  expect(await computed(page, '.preview p', 'font-size')).toBe('18px')
  await expect(page.getByLabel('100%', { exact: true })).toBeChecked()
})

test('the settings are two Tabs from the top of every page and a link in the navigation', async ({
  page,
}) => {
  await page.goto(open(text))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('阅读设置')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/settings\/$/u)
  await expect(
    page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }),
  ).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page shows no dead controls and says what the browser offers', async ({ page }) => {
    await page.goto(open('/settings/'))
    await expect(page.locator('main input, main button').first()).toBeHidden()
    await expect(page.getByText('现在没有运行')).toBeVisible()
    await expect(page.getByText('阅读模式')).toBeVisible()
  })
})
