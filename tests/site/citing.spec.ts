import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { axeCheck } from '../accessibility/checks/axe.ts'
import { focusLook } from '../accessibility/checks/focus-look.ts'
import { overflow } from '../accessibility/checks/overflow.ts'
import { putProbe } from '../accessibility/checks/probe.ts'
import { targetsCheck } from '../accessibility/checks/targets.ts'
import { expectNothing } from '../accessibility/report.ts'
import { settingsKey } from '../../src/components/site/settings-key.ts'
import { addresses, open } from './pages.ts'

const texts = addresses.filter((address) => address.endsWith('/text/'))
const text = texts.find((address) => address.includes('yanbian')) ?? texts[0] ?? ''
const wide = { width: 1280, height: 800 }
const small = { width: 320, height: 640 }
/** 责任者. 题名：文号[A/OL]. (发布日期)[引用日期]. 网址. */
const reference =
  /^.+\. .+：.+〔\d{4}〕\d+号\[A\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. https?:\S+\.$/u

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = async (page: Page): Promise<string[]> => {
  await expect(page.locator('.cited')).toHaveText(/^已复制：/u)
  expect((await page.locator('.cited').textContent())?.length).toBeLessThanOrEqual(30)
  return (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
}

for (const settings of [{}, { sentences: 'on' }] as Record<string, string>[]) {
  for (const viewport of [wide, small]) {
    test(`words that are selected are copied as printed at ${String(viewport.width)} px ${JSON.stringify(settings)}`, async ({
      page,
    }) => {
      await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
        settingsKey,
        JSON.stringify(settings),
      ] as const)
      await page.setViewportSize(viewport)
      await page.goto(open(text))
      const passage = page.locator('article p:has(.sign)').first()
      const printed = await passage.evaluate((paragraph) => {
        paragraph.scrollIntoView({ block: 'center' })
        getSelection()?.selectAllChildren(paragraph)
        const copy = paragraph.cloneNode(true) as Element
        for (const added of copy.querySelectorAll('[data-added]')) added.remove()
        return copy.textContent
      })
      await expect(page.locator('.cite')).toBeInViewport()
      await expect(page.locator('.cite')).toHaveText('引用所选文字')
      await page.locator('.cite').click()
      const [words = '', source = ''] = await copied(page)
      expect(words.startsWith(`“${printed.trim()}”（`)).toBe(true)
      expect(words).toMatch(/”（.、.*）$/u)
      expect(source).toMatch(reference)
      const { hash, pathname } = new URL(/https?:\S+(?=\.$)/u.exec(source)?.[0] ?? '')
      expect(pathname.endsWith(text)).toBe(true)
      const id = /^#([^:]+):~:text=/u.exec(hash)?.[1] ?? ''
      await expect(page.locator(`[id="${id}"]`)).toHaveCount(1)
      await page.locator('.cite').evaluate((button: HTMLElement) => button.blur())
      await page.evaluate(() => getSelection()?.removeAllRanges())
      await expect(page.locator('.cite')).toBeHidden()
    })
  }
}

const places: [what: string, id: string, words: RegExp, place: RegExp][] = [
  [
    'a heading',
    's3-1',
    /^“（一）全面落实残疾人社会保障制度，着力提高残疾人民生保障水平”（/u,
    /三、重点任务 › （一））$/u,
  ],
  ['a box', 'box-2', /^“专栏 2 残联助力乡村振兴 服务千村残疾人行动”（/u, /三、重点任务 › （一） › 1\.）$/u],
  [
    'a project',
    'box-2-project-1',
    /^“1\.村残疾人协会建设项目 全州所有行政村残疾人协会全覆盖，.*培训 750 人次以上。”（/u,
    / › 1\. › 专栏 2 残联助力乡村振兴 服务千村残疾人行动）$/u,
  ],
  [
    'a row',
    'indicator-9',
    /^“9\.残疾儿童少年义务教育入学率（%） 97 预期性”（/u,
    /二、总体要求 › （三） › 专栏 1 .*）$/u,
  ],
]

for (const [what, id, words, place] of places) {
  for (const viewport of [wide, small]) {
    test(`the link at ${what} brings the tool as the next stop, by key, at ${String(viewport.width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.goto(open(text))
      await putProbe(page)
      const link = page.locator(`.stable-link[href="#${id}"]`)
      await link.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('.cite')).toHaveText('引用这一处')
      await expect(page.locator('.cited')).toHaveText('要引用这一处，按这里的按钮')
      await expect(page.locator(`[id="${id}"]`)).toBeFocused()
      await link.focus()
      await page.keyboard.press('Tab')
      if (!(await page.locator('.cite').evaluate((button) => button === document.activeElement)))
        await page.keyboard.press('Tab')
      await expect(page.locator('.cite')).toBeFocused()
      expectNothing(text, [
        ...(await focusLook(page)).findings,
        ...(await targetsCheck(page)),
        ...(await overflow(page, 'window')),
        ...(await axeCheck(page)),
      ])
      await page.keyboard.press('Enter')
      const [line = '', source = ''] = await copied(page)
      expect(line).toMatch(words)
      expect(line).toMatch(place)
      expect(source).toMatch(reference)
      expect(source.endsWith(`${text}#${id}.`)).toBe(true)
      await expect(page.locator('[role=status]')).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(page.locator('.cite')).toBeHidden()
      await expect(link).toBeFocused()
    })
  }
}

test('the tool leads to a report that names plan and passage, where an address for reports is set', async ({
  page,
}) => {
  const report = page.getByRole('link', { name: '报告这一处的错误' })
  await page.goto(open(text))
  await page.locator('.stable-link[href="#box-2-project-1"]').click()
  await expect(page.locator('.cite')).toBeVisible()
  if ((await page.locator('[data-of-passage]').count()) === 0) await expect(report).toBeHidden()
  await page.route(
    (url) => url.pathname.endsWith(text),
    async (route) => {
      const response = await route.fetch()
      const place = 'mailto:a@b.example?body=PLAN%20NODE'
      const html = (await response.text()).replace(/<footer /u, `<footer data-of-passage="${place}" `)
      await route.fulfill({ response, body: html })
    },
  )
  await page.reload()
  await page.locator('.stable-link[href="#box-2-project-1"]').click()
  await expect(report).toHaveAttribute('href', 'mailto:a@b.example?body=yanbian-14fyp%20box-2-project-1')
  expectNothing(text, [
    ...(await targetsCheck(page)),
    ...(await overflow(page, 'window')),
    ...(await axeCheck(page)),
  ])
})

test('an entry of a list is cited from the text of its plan', async ({ page }) => {
  await page.goto(open('/projects/'))
  await page.locator('.stable-link[href="#yanbian-14fyp-box-2-project-1"]').click()
  await page.locator('.cite').click()
  const [words = '', source = ''] = await copied(page)
  expect(words).toMatch(places[2]?.[2] ?? /^$/u)
  expect(source.endsWith('/plans/yanbian-14fyp/text/#box-2-project-1.')).toBe(true)
})

test('a comparison is cited plan by plan', async ({ page }) => {
  await page.goto(open('/indicators/'))
  await page.locator('.compared .stable-link').nth(1).click()
  await page.locator('.cite').click()
  const lines = await copied(page)
  expect(lines).toHaveLength(5)
  expect(lines[0]).toMatch(/^“.+”（.*专栏 1 .*）$/u)
  expect(lines[2]).toBe('')
  for (const line of [lines[1], lines[4]]) expect(line).toMatch(reference)
})

test('a project of a box page is cited from the text of its plan', async ({ page }) => {
  await page.goto(open('/plans/yanbian-14fyp/boxes/2/'))
  await page.locator('.stable-link[href="#box-2-project-1"]').click()
  await page.locator('.cite').click()
  const [words = '', source = ''] = await copied(page)
  expect(words).toMatch(places[2]?.[2] ?? /^$/u)
  expect(source.endsWith('/plans/yanbian-14fyp/text/#box-2-project-1.')).toBe(true)
})

test('words of ours are never cited as a plan’s', async ({ page }) => {
  await page.goto(open('/projects/'))
  const select = (selector: string): Promise<void> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getSelection()?.selectAllChildren(element))
  await select('.lead')
  await page.waitForTimeout(900)
  await expect(page.locator('.cite')).toBeHidden()
  await select('.project-list li p:not(.project-name)')
  await expect(page.locator('.cite')).toBeVisible()
})

test('without a clipboard the citation stands in a field, selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(open(text))
  await page.locator('.stable-link[href="#s3-1"]').click()
  await page.locator('.cite').click()
  const field = page.getByLabel('引用的文字')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/^“（一）[\s\S]*#s3-1\.$/u)
  expect(
    await field.evaluate(
      (area: HTMLTextAreaElement) =>
        area.readOnly && area.selectionEnd - area.selectionStart === area.value.length,
    ),
  ).toBe(true)
  await expect(page.locator('.cited')).toHaveText('浏览器不让复制，文字已选好，请自己复制')
})

test('a page that is opened at a passage has no tool until it is asked for', async ({ page }) => {
  await page.goto(`${open(text)}#s3-1`)
  await page.waitForTimeout(500)
  await expect(page.locator('.cite')).toHaveCount(0)
})

test('in a table the tool stands in a row of its own, as wide as the table, and goes with it', async ({
  page,
}) => {
  await page.goto(open(text))
  const rows = await page.locator('tr').count()
  await page.locator('.stable-link[href="#indicator-9"]').click()
  await expect(page.locator('#indicator-9 + tr[data-added] .cite')).toBeVisible()
  const [bar, table] = [
    await page.locator('.cite-bar').boundingBox(),
    await page.locator('table:has(#indicator-9)').boundingBox(),
  ]
  expect(bar?.width).toBeGreaterThan((table?.width ?? 0) * 0.9)
  await page.locator('.stable-link[href="#s3-1"]').click()
  await expect(page.locator('#s3-1')).toBeFocused()
  await expect(page.locator('tr')).toHaveCount(rows)
})

test('an oddity is cited in the words that it quotes', async ({ page }) => {
  await page.goto(open('/about/oddities/'))
  await page.locator('.stable-link[href="#volunteers-20000"]').click()
  await page.locator('.cite').click()
  const lines = await copied(page)
  expect(lines[0]).toBe('“助残志愿者达到 2万人”（一、发展基础）')
  expect(lines[3]).toBe('“助残志愿者发展到 2万人以上”（三、重点任务 › （三） › 8.）')
  expect(lines[1]).toContain(':~:text=')
})
