import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { fakeSpeech, giveVoices, mandarin } from './fake-speech.ts'
import { addresses, open } from './pages.ts'

const texts = addresses.filter((address) => address.endsWith('/text/'))
const text = texts.find((address) => address.includes('yanbian')) ?? texts[0] ?? ''

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
