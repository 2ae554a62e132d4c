import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { maxTextSize } from '../../src/extract/size-limit.ts'
import { policyWithoutNetwork } from '../../src/lib/policy.ts'
import { settingsKey } from '../../src/components/site/settings-key.ts'
import { overflow } from '../accessibility/checks/overflow.ts'
import { expectNothing } from '../accessibility/report.ts'
import { htmlOf, open } from './pages.ts'
import { shortPlan } from './short-plan.ts'

const yanbian = new URL('../../content/plans/yanbian-14fyp/source.txt', import.meta.url)
const status = '[data-part="status"]'

/** Opens the page, and notes every request after it has come; nothing may be sent from then on. */
async function openPage(page: Page): Promise<string[]> {
  await page.goto(open('/try/'), { waitUntil: 'networkidle' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.context().setOffline(true)
  return asked
}

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('粘贴全文').fill(text)
  await page.getByRole('button', { name: '读粘贴的文字' }).click()
}

const give = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.getByLabel('打开文件').setInputFiles({ name, mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: '读这个文件' }).click()
}

test('a plan of this site, opened as a file, is read without a single request: contents, figures, search and packet', async ({
  page,
}) => {
  const asked = await openPage(page)
  await give(page, '延边.txt', readFileSync(yanbian))
  const title = page.getByRole('heading', {
    name: '延边朝鲜族自治州“十四五”残疾人保障和发展规划',
    level: 2,
    exact: true,
  })
  await expect(title).toBeFocused()
  await expect(page.locator(status)).toHaveText(/^读出：\d+ 个标题，8 个专栏，\d+ 处看不准$/u)
  await expect(page.locator('dl.facts dd').first()).toHaveText('延州政发〔2022〕8 号')

  await page.getByText('打开目录').click()
  await page.getByRole('link', { name: '一、发展基础', exact: true }).click()
  await expect(page.locator('#s1')).toBeFocused()
  await expect(page.locator('h3#s1')).toHaveText('一、发展基础')

  await page.getByText('一个一个看').click()
  await expect(page.locator('[data-part="figures"] > li')).toHaveCount(20)
  await page.getByRole('button', { name: /^再显示 20 条/u }).click()
  await expect(page.locator('[data-part="figures"] > li')).toHaveCount(40)
  await expect(page.locator('[data-part="figures"] > li').nth(20).locator('a')).toBeFocused()

  await page.getByLabel('找什么').fill('护理补贴')
  await expect(page.locator('[data-part="found-said"]')).toHaveText(/^找到 [1-9]\d* 条结果$/u)
  await expect(page.locator('[data-part="found"] mark').first()).toHaveText('护理补贴')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存', exact: true }).click(),
  ])
  // On a machine without a locale Chromium calls every file with a Chinese name “download”.
  expect(['规划-延边州十四五.zip', 'download']).toContain(download.suggestedFilename())
  await expect(page.locator('[data-part="saved"]')).toHaveText('已保存：规划-延边州十四五.zip')
  const entries = unzipSync(readFileSync(await download.path()))
  expect(Object.keys(entries)).toEqual([
    'source.txt',
    'meta.yaml',
    'messages.txt',
    'messages.json',
    '说明.txt',
  ])
  expect(Buffer.from(entries['source.txt'] ?? []).equals(readFileSync(yanbian))).toBe(true)
  expect(strFromU8(entries['meta.yaml'] ?? new Uint8Array())).toMatch(/sha256: "[0-9a-f]{64}"/u)

  // The packet itself is a blob of the browser's own, which goes nowhere.
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('neither the page nor its worker may connect to anything, by their own policy', async ({
  page,
  request,
}) => {
  expect(htmlOf('/try/').replaceAll('&#39;', "'")).toContain(`content="${policyWithoutNetwork}"`)
  for (const address of ['/try/', '/try/worker.js'])
    expect((await request.get(open(address))).headers()['content-security-policy']).toContain(
      "connect-src 'none'",
    )
  await page.goto(open('/try/'))
  const tried = await page.evaluate(() =>
    fetch('/').then(
      () => 'sent',
      () => 'refused',
    ),
  )
  expect(tried).toBe('refused')
})

test('pasted words become headings, boxes, lists and a table with a caption and scopes', async ({ page }) => {
  await openPage(page)
  await paste(page, shortPlan)
  const text = page.locator('[data-part="text"]')
  await expect(text.getByRole('heading', { name: '三、组织实施', level: 3 })).toBeVisible()
  await expect(text.getByRole('heading', { name: '（一）社会保障', level: 4 })).toBeVisible()
  await expect(text.getByRole('heading', { name: /^专栏1 主要指标/u })).toBeVisible()
  const table = text.getByRole('table')
  await expect(table.locator('caption')).not.toBeEmpty()
  await expect(table.getByRole('columnheader')).toHaveText(['指标', '2025年目标值', '属性'])
  await expect(table.getByRole('rowheader').first()).toHaveText(/^1\.残疾人基本康复服务覆盖率/u)
  await expect(text.locator('.projects > li')).toHaveCount(2)
  await expect(text.locator('.responsibility')).toHaveText(/^（牵头单位：县残联/u)
  const finding = page.locator('[data-part="findings"] > li').filter({ hasText: '括号' })
  await expect(finding).toContainText('第 36 行')
  await expect(finding).toContainText('也可能')
  await finding.getByRole('link').click()
  await expect(text.locator('p, .entry, h5').filter({ hasText: '促进就业' }).first()).toBeInViewport()
})

const refused: [name: string, text: string, words: RegExp][] = [
  ['nothing', '', /^里面没有字/u],
  ['a letter', '各位同志：\n会议改在明天。', /^看不出这是一份规划：没有找到第一个标题/u],
  ['a control character in its second line', '某县规划\n一、发\u0002展', /^第 2 行：里面有不是文字的字符/u],
]

for (const [name, text, words] of refused) {
  test(`${name} is refused at the field it was pasted into, which has the focus`, async ({ page }) => {
    await openPage(page)
    await paste(page, text)
    const field = page.getByLabel('粘贴全文')
    await expect(field).toBeFocused()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(new RegExp(words.source.slice(1), 'u'))
    await expect(page.locator('#try-paste-error')).toHaveText(words)
    await expect(page.locator(status)).toHaveText('没有读成')
    await page.getByText('命令行的原话').click()
    await expect(page.locator('#try-paste-raw code')).toHaveText(/ error .+ not-a-plan$/u)
    await paste(page, shortPlan)
    await expect(page.locator('#try-paste-error')).toHaveCount(0)
    await expect(field).not.toHaveAttribute('aria-invalid')
    await expect(page.locator('[data-part="title"]')).toBeFocused()
  })
}

test('a file that is no text, none at all, or too large is refused at the field of the file', async ({
  page,
}) => {
  await openPage(page)
  const error = page.locator('#try-file-error')
  await page.getByRole('button', { name: '读这个文件' }).click()
  await expect(error).toHaveText(/^还没有选文件/u)
  await give(page, '规划.docx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]))
  await expect(error).toHaveText(/^这是一个 Word 文件/u)
  await give(page, '大.txt', Buffer.alloc(maxTextSize + 1, '规'))
  await expect(error).toHaveText(/^太大了：有 2\.1 MB，最多读 2 MB/u)
  await expect(page.getByLabel('打开文件')).toBeFocused()
  await expect(page.locator('[data-part="result"]')).toBeEmpty()
})

test('a file dropped anywhere on the page is read', async ({ page }) => {
  await openPage(page)
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], '某县.txt', { type: 'text/plain' }))
    return data
  }, shortPlan)
  await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped })
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
  await expect(page.locator('[data-part="title"]')).toHaveText('某县“十四五”残疾人保障和发展规划')
  await expect(page.locator('dl.facts dd').last()).toHaveText('某县.txt，UTF-8')
})

test('everything is done with the keyboard alone', async ({ page }) => {
  await openPage(page)
  await page.getByLabel('粘贴全文').focus()
  await page.keyboard.insertText(shortPlan)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '读粘贴的文字' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-part="title"]')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '数了一数' })).toBeFocused()
})

test('a text of 2 MB is read while the page goes on answering', async ({ page }) => {
  await openPage(page)
  const one = readFileSync(yanbian, 'utf8')
  const body = one.slice(one.indexOf('一、发展基础'))
  const times = Math.floor((maxTextSize - Buffer.byteLength(one)) / Buffer.byteLength(`${body}\n`))
  const text = [one, ...Array<string>(times).fill(body), '一、结尾', '全文到此为止。'].join('\n')
  expect(Buffer.byteLength(text)).toBeGreaterThan(1.9 * 1024 * 1024)
  await page.evaluate(() => {
    const longest = { value: 0 }
    let last = performance.now()
    setInterval(() => {
      longest.value = Math.max(longest.value, performance.now() - last)
      last = performance.now()
    }, 10)
    Object.assign(window, { longest })
  })
  await give(page, '大.txt', Buffer.from(text))
  await expect(page.locator('[data-part="title"]')).toBeFocused({ timeout: 40_000 })
  const last = page.locator('[data-part="text"] > :last-child')
  await expect(last).toContainText('全文到此为止。', { timeout: 20_000 })
  const longest = await page.evaluate(
    () => (window as unknown as { longest: { value: number } }).longest.value,
  )
  expect(longest).toBeLessThan(1000)
})

test('a plan that was read needs no scrolling sideways with letters of 300 % at 320 px', async ({ page }) => {
  const chosen = JSON.stringify({ text: '300', leading: 'wider', spacing: 'wider', sentences: 'on' })
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [settingsKey, chosen] as const)
  await page.setViewportSize({ width: 320, height: 640 })
  await openPage(page)
  await paste(page, shortPlan)
  await expect(page.locator('[data-part="text"]')).toContainText('加强协调')
  expectNothing('/try/', await overflow(page, 'largest'))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it would do and what to do instead, and offers no field that does nothing', async ({
    page,
  }) => {
    await page.goto(open('/try/'))
    const main = page.locator('main')
    await expect(main.getByText('现在用不了')).toBeVisible()
    await expect(main.getByText('npm run import -- --file')).toBeVisible()
    await expect(main.locator('input, textarea, button').filter({ visible: true })).toHaveCount(0)
  })
})

test('the list of plans and the page about the site lead here', () => {
  for (const address of ['/plans/', '/about/']) expect(htmlOf(address)).toMatch(/href="[^"]*\/try\/"/u)
})
