import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
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
import { asked, endOfSpeech, fakeSpeech, giveVoices, mandarin, spokenIn } from './fake-speech.ts'
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

test('a quotation below a statement is announced as one, lists are read entry by entry, and hidden words are not read', async ({
  page,
}) => {
  await fakeSpeech(page, [mandarin])
  await page.goto(open(box))
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible()
  await page.evaluate(() => {
    document.querySelector('main h1')?.parentElement?.insertAdjacentHTML(
      'afterend',
      `<ul><li data-kind="says"><p>每人最高2.4万元。</p><blockquote><p>最高补助 2.4 万元/人。每年一次。</p></blockquote></li>
      <li>第二条<ul><li>里面的</li></ul></li></ul><p hidden>看不见</p><details><summary>更多</summary><p>收起的</p></details>`,
    )
  })
  await page.getByRole('button', { name: '朗读本页' }).click()
  await page.evaluate(() => {
    for (let at = 0; at < 8; at += 1) window.fakeSpeech.end()
  })
  expect((await spokenIn(page)).slice(1, 8)).toEqual([
    '每人最高二点四万元。',
    '原文：最高补助每人二点四万元。',
    '每年一次。',
    '第二条',
    '里面的',
    '更多',
    '这份规划的规划期是二零二一至二零二五年，已经结束。',
  ])
})

test('without a Chinese voice of the device there is no button, and no script for it', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  await fakeSpeech(page, [{ name: 'Alex', lang: 'en-US', localService: true }])
  await page.goto(open(text), { waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: /朗读/u })).toHaveCount(0)
  expect(files.filter((url) => url.endsWith('/aloud.js'))).toEqual([])
  await giveVoices(page, [{ name: 'Google', lang: 'zh-CN', localService: false }])
  await page.waitForTimeout(500)
  await expect(page.getByRole('button', { name: /朗读/u })).toHaveCount(0)
})

test('voices that come late bring the buttons', async ({ page }) => {
  await fakeSpeech(page, [])
  await page.goto(open(text), { waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: /朗读/u })).toHaveCount(0)
  await giveVoices(page, [mandarin])
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible()
})

test('buttons stand at the page, its sections of two levels and its boxes, each with a name of its own', async ({
  page,
}) => {
  await fakeSpeech(page, [mandarin])
  await page.goto(open(text))
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible()
  const names = await page
    .locator('.aloud-button')
    .evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''))
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => name.startsWith('朗读'))).toBe(true)
  const places = await page.locator('main :is(h1, .level-1 h2, .level-2 h3, .box-title)').count()
  expect(names.length).toBe(places)
  await page.goto(open('/guides/early-rehabilitation/'))
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible()
  const parts = await page
    .locator('.aloud-button')
    .evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''))
  expect(new Set(parts).size).toBe(parts.length)
  expect(parts.length).toBe(await page.locator('main :is(h1, h2, .guide-plan h3)').count())
})

test('the search and the settings have no buttons; the choice against them holds', async ({ page }) => {
  await fakeSpeech(page, [mandarin])
  for (const address of ['/search/', '/settings/']) {
    await page.goto(open(address), { waitUntil: 'networkidle' })
    await expect(page.locator('.aloud-button')).toHaveCount(0)
  }
  await page.getByLabel('不要按钮').check()
  await expect(page.locator('.aloud-state')).toContainText('您选了不要按钮')
  await page.goto(open(text), { waitUntil: 'networkidle' })
  await expect(page.locator('.aloud-button')).toHaveCount(0)
})

const states: [name: string, voices: (typeof mandarin)[], words: string][] = [
  ['a Chinese voice', [mandarin], '标题旁边有“朗读”按钮。用的声音：普通话。'],
  ['no voice', [], '没有找到中文声音'],
  ['a distant voice', [{ ...mandarin, localService: false }], '只有联网的中文声音'],
]
for (const [name, voices, words] of states) {
  test(`the settings say in words why there is a button or none: ${name}`, async ({ page }) => {
    await fakeSpeech(page, voices)
    await page.goto(open('/settings/'))
    await expect(page.locator('.aloud-state')).toContainText(words)
  })
}

test('the settings say so where the browser has no speech, and no page breaks', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis
    delete (window as { speechSynthesis?: unknown }).speechSynthesis
  })
  for (const address of [text, '/settings/']) await page.goto(open(address), { waitUntil: 'networkidle' })
  await expect(page.locator('.aloud-state')).toContainText('这个浏览器不会朗读')
  expect(errors).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('no page has a dead button, and the settings say why', async ({ page }) => {
    await page.goto(open(text))
    await expect(page.getByRole('button', { name: /朗读/u })).toHaveCount(0)
    await page.goto(open('/settings/'))
    await expect(page.locator('.aloud-state')).toContainText('所以现在没有“朗读”按钮')
  })
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

test('with a voice a page loads one file more, below 7 kB', async ({ page }) => {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await fakeSpeech(page, [mandarin])
  await page.goto(open(text), { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(scripts)).map((body) => brotliCompressSync(body).byteLength)
  expect(sizes).toHaveLength(2)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(7168)
})

/** What is to be heard of three places, in files that people read: nobody can listen to a test. `UPDATE=1` writes them. */
const transcripts: [name: string, address: string, button: string][] = [
  ['yanbian-box-5', box, '朗读本页'],
  ['yanbian-indicators', text, '朗读，从“专栏 1'],
  ['jincheng-achievements', text.replace('yanbian-14fyp', 'jincheng-chengqu-14fyp'), '朗读，从“一、发展'],
  ...['early-rehabilitation', 'care', 'allowances'].map((guide): [string, string, string] => [
    `guide-${guide}`,
    `/guides/${guide}/`,
    '朗读本页',
  ]),
]
for (const [name, address, button] of transcripts) {
  test(`what is said of ${name} is what was read over`, async ({ page }) => {
    await fakeSpeech(page, [mandarin])
    await page.goto(open(address))
    await page.getByRole('button', { name: button }).first().click()
    await page.evaluate(() => {
      for (let at = 0; at < 60; at += 1) window.fakeSpeech.end()
    })
    // The day on which the site was built is another one each time.
    const spoken = (await spokenIn(page)).filter((words) => !/按二零.{2}年.*算/u.test(words))
    const said = `${spoken.slice(0, 40).join('\n')}\n`
    const folder = new URL('aloud/', import.meta.url)
    const file = new URL(`${name}.txt`, folder)
    if (process.env['UPDATE'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, said)
    }
    expect(said).toBe(readFileSync(file, 'utf8'))
    expect(said).not.toMatch(/\d/u)
  })
}
