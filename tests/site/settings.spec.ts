import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { settingsKey } from '../../src/components/site/settings-key.ts'
import { axeCheck } from '../accessibility/checks/axe.ts'
import { focusLook } from '../accessibility/checks/focus-look.ts'
import { overflow } from '../accessibility/checks/overflow.ts'
import { putProbe } from '../accessibility/checks/probe.ts'
import { targetsCheck } from '../accessibility/checks/targets.ts'
import { textContrastCheck } from '../accessibility/checks/text-contrast.ts'
import { addresses, closely, open } from './pages.ts'
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
  ['再宽一点', '.preview p', 'letter-spacing', '2.16px'],
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
    const properties = [
      'font-size',
      'line-height',
      'letter-spacing',
      'font-family',
      'color',
      'background-color',
      'color-scheme',
      'display',
    ]
    const seen = []
    for (const selector of ['html', 'article p', 'article p span'])
      for (const property of properties) seen.push(await computed(page, selector, property))
    await page.emulateMedia({ media: 'screen' })
    return seen
  }
  const usual = await look()
  await store(page, {
    text: '300',
    leading: 'wider',
    spacing: 'wider',
    typeface: 'kai',
    theme: 'contrast-dark',
    sentences: 'on',
    links: 'on',
  })
  expect(await look()).toEqual(usual)
})

test('large print is chosen apart, changes the printed letters, and nothing on the screen', async ({
  page,
}) => {
  const letters = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await page.goto(open('/settings/'))
  const screen = await letters()
  await page.getByRole('radio', { name: '大字，18 磅', exact: true }).check()
  await page.goto(open('/boxes/'))
  expect(await letters()).toBe(screen)
  await page.emulateMedia({ media: 'print' })
  expect(await letters()).toBe('24px')
})

test('the page of settings leads back to where the reader was', async ({ page }) => {
  await page.goto(open('/boxes/'))
  await page.goto(open('/settings/'))
  await page.getByRole('radio', { name: '150%', exact: true }).check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.locator('.settings-status')).toHaveText('已保存在这台设备上')
  await page.getByRole('button', { name: '回到刚才的网页' }).click()
  await expect(page).toHaveURL(/\/boxes\/$/u)
  await expect(page.locator('html')).toHaveAttribute('data-text', '150')
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
    await store(page, { text: '300', leading: 'wider', spacing: 'wider', sentences: 'on', links: 'on' })
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

const menu = '.reading-menu'
const summary = `${menu} > summary`

test('the reading menu is two Tabs from the top of every page, and leads to all settings', async ({
  page,
}) => {
  for (const address of closely) {
    await page.goto(open(address))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText('阅读设置')
  }
  await page.goto(open(text))
  await page.locator(summary).focus()
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key)
    await expect(page.locator(`${menu} .choices`)).toBeVisible()
    await page.keyboard.press(key)
    await expect(page.locator(`${menu} .choices`)).toBeHidden()
  }
  await page.keyboard.press('Enter')
  await page.locator(menu).getByRole('link', { name: '全部阅读设置' }).click()
  await expect(page).toHaveURL(/\/settings\/$/u)
})

test('a choice in the menu is seen at once, stored beside the others, and shown on the page of settings', async ({
  page,
}) => {
  await page.goto(open('/settings/'))
  await page.getByLabel('较宽', { exact: true }).check()
  await page.goto(open(text))
  await page.locator(summary).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('文字大小')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  expect(await computed(page, 'article p', 'font-size')).toBe('22.5px')
  await page.keyboard.press('Tab')
  await page.getByLabel('颜色').selectOption('contrast-dark')
  expect(await computed(page, 'html', 'background-color')).toBe('rgb(0, 0, 0)')
  await page.getByLabel('分句显示').check()
  expect(await computed(page, 'article p > [id]', 'display')).toBe('block')
  expect(JSON.parse((await page.evaluate((key) => localStorage.getItem(key), settingsKey)) ?? '')).toEqual({
    leading: 'wide',
    text: '125',
    theme: 'contrast-dark',
    sentences: 'on',
  })
  await page.goto(open('/settings/'))
  for (const label of ['125%', '较宽', '高对比，黑底白字', '一句一行'])
    await expect(page.getByLabel(label, { exact: true })).toBeChecked()
  // Menu and page stand in one window here: each shows what the other chose.
  await page.locator(summary).click()
  await page.locator(menu).getByLabel('文字大小').selectOption('200')
  await expect(page.getByLabel('200%', { exact: true })).toBeChecked()
  await page.getByLabel('深色', { exact: true }).check()
  await expect(page.locator(menu).getByLabel('颜色')).toHaveValue('dark')
  await page.getByRole('button', { name: '全部恢复原样' }).click()
  await expect(page.locator(menu).getByLabel('文字大小')).toHaveValue('')
  await expect(page.locator(menu).getByLabel('分句显示')).not.toBeChecked()
})

test('a choice in one window holds in another that is open', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await other.goto(open(text))
  await one.goto(open('/boxes/'))
  await one.locator(summary).click()
  await one.locator(menu).getByLabel('颜色').selectOption('dark')
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(other.locator(`${menu} select[name=theme]`)).toHaveValue('dark')
})

test('the menu closes with Escape, when the focus leaves it and when something else is clicked', async ({
  page,
}) => {
  await page.goto(open('/boxes/'))
  const form = page.locator(`${menu} .choices`)
  await page.locator(summary).click()
  await page.getByLabel('分句显示').focus()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(page.locator(summary)).toBeFocused()
  await page.keyboard.press('Enter')
  // Text size, colour, sentences, the link, and out.
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab')
    await expect(form).toBeVisible()
  }
  await page.keyboard.press('Tab')
  await expect(page.locator('.site-name')).toBeFocused()
  await expect(form).toBeHidden()
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator(summary)).toBeFocused()
  await page.keyboard.press('Enter')
  // What is clicked below the open menu is what gets the click.
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '规划' }).click()
  await expect(page).toHaveURL(/\/plans\/$/u)
  await page.locator(summary).click()
  await page.locator('main').click({ position: { x: 2, y: 2 } })
  await expect(form).toBeHidden()
})

for (const [name, chosen, viewport, forcedColors] of [
  ['320 px and 300 %', { text: '300' }, { width: 320, height: 640 }, null],
  ['320 × 256 px', {}, { width: 320, height: 256 }, null],
  ['1280 px and forced colours', {}, { width: 1280, height: 800 }, 'active'],
  ['768 px, black on white', { theme: 'contrast-light' }, { width: 768, height: 800 }, null],
] as const) {
  test(`the open menu holds every rule at ${name}`, async ({ page }) => {
    await store(page, chosen)
    await page.setViewportSize(viewport)
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
    await page.goto(open('/boxes/'))
    await page.locator(summary).focus()
    await page.keyboard.press('Enter')
    await putProbe(page)
    const findings = await overflow(page, 'menu')
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab')
      findings.push(...(await focusLook(page)).findings)
    }
    for (const check of [axeCheck, targetsCheck, textContrastCheck]) findings.push(...(await check(page)))
    expectNothing('/boxes/', findings)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(menu)).toBeHidden()
  })
}

test('every typeface is one of the device, and every choice changes what is asked for', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  await page.goto(open('/settings/'))
  const seen = new Set<string>()
  const choices = page.getByRole('group', { name: '字体' }).getByRole('radio')
  for (const choice of await choices.all()) {
    await choice.check()
    const families = await Promise.all(
      ['.preview p', 'h1'].map((place) => computed(page, place, 'font-family')),
    )
    seen.add(families.join(' | '))
  }
  expect(seen.size).toBe(await choices.count())
  expect(seen.size).toBeGreaterThan(4)
  expect(fonts).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page shows no dead controls and says what the browser offers', async ({ page }) => {
    await page.goto(open('/settings/'))
    await expect(page.locator('main input, main button').first()).toBeHidden()
    await page.locator(summary).click()
    await expect(page.locator(menu).getByRole('link', { name: '全部阅读设置' })).toBeVisible()
    await expect(page.locator(`${menu} :is(select, input)`).and(page.locator(':visible'))).toHaveCount(0)
    await expect(page.getByText('现在没有运行')).toBeVisible()
    await expect(page.getByText('阅读模式')).toBeVisible()
  })
})
