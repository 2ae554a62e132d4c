import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { settingsKey } from '../../src/components/site/settings-key.ts'
import { axeCheck } from '../accessibility/checks/axe.ts'
import { focusLook } from '../accessibility/checks/focus-look.ts'
import { overflow } from '../accessibility/checks/overflow.ts'
import { putProbe } from '../accessibility/checks/probe.ts'
import { targetsCheck } from '../accessibility/checks/targets.ts'
import { textContrastCheck } from '../accessibility/checks/text-contrast.ts'
import { expectNothing } from '../accessibility/report.ts'
import { asked, endOfSpeech, fakeSpeech, mandarin, spokenIn } from './fake-speech.ts'
import { addresses, open } from './pages.ts'

const texts = addresses.filter((address) => address.endsWith('/text/'))
const text = texts.find((address) => address.includes('yanbian')) ?? texts[0] ?? ''
const box = text.replace('/text/', '/boxes/5/')
const bar = '.aloud-bar'

/** A page with a Chinese voice that is being read: the text page from its section 基本原则 on. */
async function reading(page: Page, { mute = false, address = text } = {}): Promise<void> {
  await fakeSpeech(page, [mandarin], { mute })
  await page.goto(open(address))
  const name = address === text ? '朗读，从“（二）基本原则”起' : '朗读本页'
  await page.getByRole('button', { name }).click()
}

const marked = async (page: Page): Promise<string> =>
  (await page.locator('.spoken').allTextContents()).join('')

test('a section is read from its heading on, a sentence at a time, and the one that is read is marked', async ({
  page,
}) => {
  await reading(page)
  await expect.poll(() => spokenIn(page)).toEqual(['（二）基本原则'])
  expect(await marked(page)).toBe('（二）基本原则')
  await endOfSpeech(page)
  expect(await marked(page)).toBe('坚持党的全面领导。')
  await expect(page.locator('.spoken[aria-current=true]')).toHaveCount(1)
  await endOfSpeech(page)
  // The sentence is long: it is said in parts, and marked as a whole.
  expect((await spokenIn(page)).at(-1)).toMatch(/^发挥党委领导.*，$/u)
  const whole = await marked(page)
  expect(whole).toMatch(/^发挥党委领导.*组织保障。$/u)
  await endOfSpeech(page)
  expect(await marked(page)).toBe(whole)
  expect((await spokenIn(page)).at(-1)).toMatch(/^把制度优势/u)
})

test('the sentence that is read is in the window, unless less motion was asked for', async ({ page }) => {
  await reading(page)
  for (let at = 0; at < 30; at += 1) {
    await endOfSpeech(page)
    await expect(page.locator('.spoken').first()).toBeInViewport()
  }
  await page.evaluate(() => (document.documentElement.dataset['motion'] = 'less'))
  const before = await page.evaluate(() => scrollY)
  for (let at = 0; at < 30; at += 1) await endOfSpeech(page)
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('everything is worked by the keyboard: pause, go on, next, back, speed, stop', async ({ page }) => {
  await fakeSpeech(page, [mandarin])
  await page.goto(open(text))
  const button = page.getByRole('button', { name: '朗读，从“（二）基本原则”起' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '暂停' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect((await asked(page)).at(-1)).toBe('cancel')
  await expect(page.getByRole('button', { name: '继续' })).toBeFocused()
  const before = (await spokenIn(page)).length
  await page.keyboard.press('Space')
  // To pause is to cancel and to remember: the sentence begins again.
  expect((await spokenIn(page)).slice(before)).toEqual(['（二）基本原则'])
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '下一句' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect((await spokenIn(page)).at(-1)).toBe('坚持党的全面领导。')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('语速')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  expect((await spokenIn(page)).at(-1)).toBe('坚持党的全面领导。')
  expect(await page.evaluate(() => window.fakeSpeech.rates.at(-1))).toBe(1.25)
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: '上一句' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await marked(page)).toBe('（二）基本原则')
  await page.keyboard.press('Escape')
  await expect(page.locator(bar)).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(page.locator('.spoken, .aloud-part')).toHaveCount(0)
})

test('next and back move the mark while it is paused, and nothing is said', async ({ page }) => {
  await reading(page)
  await page.getByRole('button', { name: '暂停' }).click()
  const before = await spokenIn(page)
  await page.getByRole('button', { name: '下一句' }).click()
  expect(await marked(page)).toBe('坚持党的全面领导。')
  expect(await spokenIn(page)).toEqual(before)
  await expect(page.getByRole('button', { name: '继续' })).toBeVisible()
})

test('the speed from 0.5 to 2 is kept on the device, and shown on the page of settings', async ({ page }) => {
  await reading(page)
  for (const [label, rate] of [
    ['0.5 倍', 0.5],
    ['2 倍', 2],
  ] as const) {
    await page.getByLabel('语速').selectOption(label)
    expect(await page.evaluate(() => window.fakeSpeech.rates.at(-1))).toBe(rate)
  }
  expect(await page.evaluate((key) => localStorage.getItem(key), settingsKey)).toBe('{"speed":"2"}')
  await page.goto(open('/settings/'))
  await expect(
    page.getByRole('group', { name: '朗读的语速' }).getByLabel('2 倍', { exact: true }),
  ).toBeChecked()
})

test('an utterance that has not begun yet is waited for', async ({ page }) => {
  await page.clock.install()
  await reading(page, { mute: true })
  await page.clock.runFor(3000)
  expect(await marked(page)).toBe('（二）基本原则')
  await expect(page.getByRole('button', { name: '暂停' })).toBeVisible()
})

test('an utterance that was heard and is over is gone on from without an event', async ({ page }) => {
  await page.clock.install()
  await reading(page)
  await page.clock.runFor(600)
  expect(await marked(page)).toBe('（二）基本原则')
  await page.evaluate(() => window.fakeSpeech.quiet())
  await page.clock.runFor(600)
  expect(await marked(page)).toBe('坚持党的全面领导。')
})

test('a browser that seems to speak for ever is gone on from after a while', async ({ page }) => {
  await page.clock.install()
  await reading(page)
  await page.clock.runFor(20_000)
  expect(await marked(page)).not.toBe('（二）基本原则')
  expect((await asked(page)).filter((one) => one === 'pause' || one === 'resume')).toEqual([])
})

test('a browser that says nothing at all is stopped, and the bar says so', async ({ page }) => {
  await page.clock.install()
  await reading(page, { mute: true })
  await page.clock.runFor(20_000)
  expect(await marked(page)).toBe('（二）基本原则')
  await expect(page.locator(`${bar} [role=status]`)).toHaveText('没有读出声音。按“继续”再试。')
  await expect(page.getByRole('button', { name: '继续' })).toBeVisible()
})

test('nothing is said before somebody presses, and leaving the page ends it', async ({ page }) => {
  await fakeSpeech(page, [mandarin])
  await page.goto(open(text))
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible()
  expect(await asked(page)).toEqual([])
  await page.getByRole('button', { name: '朗读本页' }).click()
  expect((await spokenIn(page)).length).toBe(1)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  expect((await asked(page)).at(-1)).toBe('cancel')
  await expect(page.locator(bar)).toHaveCount(0)
})

test('the focus stays where it is while reading goes on, and the page does not run away from it', async ({
  page,
}) => {
  await reading(page)
  const link = page.locator('article .stable-link').nth(3)
  await link.focus()
  const before = await page.evaluate(() => scrollY)
  for (let at = 0; at < 40; at += 1) await endOfSpeech(page)
  await expect(link).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('at the end the bar goes, and the focus is back at the button', async ({ page }) => {
  await fakeSpeech(page, [mandarin])
  await page.goto(open(box))
  await page.getByRole('button', { name: '朗读本页' }).click()
  await page.evaluate(() => {
    for (let at = 0; at < 400; at += 1) window.fakeSpeech.end()
  })
  await expect(page.locator(bar)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeFocused()
  expect(await page.locator('main').textContent()).not.toContain('undefined')
})

test('what is marked for reading changes no word of the page, and is gone when it ends', async ({ page }) => {
  await fakeSpeech(page, [mandarin])
  await page.goto(open(text))
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible()
  const words = await page.locator('article').innerHTML()
  await page.getByRole('button', { name: '朗读，从“三、重点任务”起' }).click()
  await page.getByRole('button', { name: '停止' }).click()
  expect(await page.locator('article').innerHTML()).toBe(words)
})

const looks = [
  ['320 px', { width: 320, height: 640 }, {}, {}],
  ['320 px and dark', { width: 320, height: 640 }, { colorScheme: 'dark' }, {}],
  ['320 × 256 px', { width: 320, height: 256 }, {}, {}],
  ['320 px and 300 %', { width: 320, height: 640 }, {}, { text: '300' }],
  ['1280 px', { width: 1280, height: 800 }, {}, {}],
  ['1280 px and dark', { width: 1280, height: 800 }, { colorScheme: 'dark' }, {}],
  ['1280 px and forced colours', { width: 1280, height: 800 }, { forcedColors: 'active' }, {}],
  ['1280 px, white on black', { width: 1280, height: 800 }, {}, { theme: 'contrast-dark' }],
] as const

for (const [name, viewport, media, chosen] of looks) {
  test(`the open bar and the mark hold every rule at ${name}`, async ({ page }) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      settingsKey,
      JSON.stringify(chosen),
    ] as const)
    await page.setViewportSize(viewport)
    await page.emulateMedia(media)
    // With the largest letters the whole text is higher than a browser can draw at once.
    const address = 'text' in chosen ? box : text
    await reading(page, { address })
    await endOfSpeech(page)
    await putProbe(page)
    const findings = [...(await overflow(page, 'window'))]
    for (const check of [axeCheck, targetsCheck, textContrastCheck]) findings.push(...(await check(page)))
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: '上一句' })).toBeFocused()
    for (let step = 0; step < 4; step += 1) {
      findings.push(...(await focusLook(page)).findings)
      await page.keyboard.press('Tab')
    }
    // Nothing that is focused below stands behind the bar.
    await page.locator('main .stable-link').nth(2).focus()
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab')
      findings.push(...(await focusLook(page)).findings)
    }
    expectNothing(address, findings)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(bar)).toBeHidden()
    await expect(page.locator('.aloud-button').first()).toBeHidden()
  })
}
