import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { focusLook } from '../accessibility/checks/focus-look.ts'
import { putProbe } from '../accessibility/checks/probe.ts'
import { addresses, htmlOf, open } from './pages.ts'
import { expectNothing } from '../accessibility/report.ts'

const texts = addresses.filter((address) => address.endsWith('/text/'))
const text = texts[0] ?? ''
const wide = { width: 1280, height: 800 }

test.describe('contents', () => {
  test.use({ viewport: wide })

  test('stay within reach beside the text, and scroll by themselves', async ({ page }) => {
    await page.goto(open(text))
    const last = page.locator('article h2').last()
    await last.scrollIntoViewIfNeeded()
    const list = page.locator('.contents ol').first()
    await expect(list).toBeInViewport()
    const [box, article] = [await list.boundingBox(), await page.locator('article').boundingBox()]
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(article?.x ?? 0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(wide.height)
    expect(await list.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true)
  })

  test('mark the section that is read, one at a time, and name the place', async ({ page }) => {
    await page.goto(open(text))
    const current = page.locator('.contents [aria-current]')
    await expect(current).toHaveCount(0)
    const heads = page.locator('article :is(h2, h3, h4, h5, h6)[id]')
    for (const at of [0, 4, 9]) {
      const head = heads.nth(at)
      await head.evaluate((element) => element.scrollIntoView({ block: 'start' }))
      await expect(current).toHaveAttribute('href', `#${(await head.getAttribute('id')) ?? ''}`)
      await expect(current).toHaveAttribute('aria-current', 'location')
    }
    await expect(page.locator('.place')).toHaveAttribute('data-place', /^.、.+ › （.）/u)
    await expect(page.locator('[role=status], [aria-live]')).toHaveCount(0)
  })

  test('never cover or cut what has the focus, wherever the page stands', async ({ page }) => {
    await page.goto(open(text))
    await putProbe(page)
    const links = page.locator('.contents a')
    const findings = []
    for (const at of [0, 7, (await links.count()) - 1]) {
      await page.locator('article h2').last().scrollIntoViewIfNeeded()
      await links.nth(at).focus()
      findings.push(...(await focusLook(page)).findings)
      const cut = await links.nth(at).evaluate((link) => {
        const list = link.closest('nav > details > ol')?.getBoundingClientRect()
        const box = link.getBoundingClientRect()
        return (
          list !== undefined &&
          (box.left - 5 < list.left || box.top - 5 < list.top || box.bottom + 5 > list.bottom)
        )
      })
      if (cut) findings.push({ rule: 'ring-cut', where: `link ${at}`, message: 'the list cuts its ring' })
    }
    expectNothing(text, findings)
  })
})

test('on a small screen the contents are a closed disclosure that every section leads back to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(open(text))
  await expect(page.locator('.contents ol').first()).toBeHidden()
  await page.locator('.section-ends a[href="#contents"]').first().click()
  await expect(page.locator('.contents summary')).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(page.locator('.contents summary')).toBeFocused()
})

for (const address of texts) {
  test(`${address} ends each section of the first level with links to its neighbours`, async ({ page }) => {
    await page.goto(open(address))
    const sections = await page.locator('article h2[id^=s]').evaluateAll((heads) => heads.map(({ id }) => id))
    const ends = await page
      .locator('.section-ends')
      .evaluateAll((lists) =>
        lists.map((list) => [...list.querySelectorAll('a')].map((a) => a.hash.slice(1))),
      )
    expect(ends).toEqual(
      sections.map((_, at) =>
        [sections[at - 1], sections[at + 1], 'contents'].filter((id) => id !== undefined),
      ),
    )
  })

  test(`${address} has notes that are closed, open by their link and by key, and are printed open`, async ({
    page,
  }) => {
    await page.goto(open(address))
    const note = page.locator('details.note').first()
    await expect(note.locator('p')).toBeHidden()
    await expect(note).toHaveAttribute('data-added')
    await note.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(note.locator('p')).toBeVisible()
    await page.keyboard.press('Space')
    await expect(note.locator('p')).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(note.locator('p')).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    const link = page.locator('a.note-link').first()
    if ((await link.count()) === 0) return
    await link.click()
    await expect(page.locator(`[id="${((await link.getAttribute('href')) ?? '').slice(1)}"]`)).toBeVisible()
  })
}

for (const address of addresses.filter((one) => htmlOf(one).includes('<table class="indicators"'))) {
  test(`${address} has the rows of each indicator table as sentences too, without JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    await page.goto(open(address))
    const tables = page.locator('table.indicators')
    for (const table of await tables.all()) {
      const rows = await table.locator('tbody tr').all()
      const twin = table.locator('xpath=following-sibling::*[1]')
      await expect(twin).toHaveAttribute('data-added')
      await expect(twin.locator('ul')).toBeHidden()
      await twin.locator('summary').click()
      const lines = await twin.locator('li').allInnerTexts()
      expect(lines).toHaveLength(rows.length)
      for (const [at, row] of rows.entries()) {
        const line = lines[at] ?? ''
        const name = (await row.locator('th').innerText())
          .replace(/^\d+[.．]?/u, '')
          .replace(/[（(][^（）()]*[）)]\s*$/u, '')
        expect(line.startsWith(name.trim())).toBe(true)
        const words = row.locator('.value .words')
        const value =
          (await words.count()) > 0 ? await words.innerText() : await row.locator('.value').innerText()
        expect(line).toContain(value.trim())
        const nature = row.locator('.nature')
        if ((await nature.count()) > 0) expect(line).toContain((await nature.innerText()).trim().slice(0, 3))
      }
    }
    await context.close()
  })
}

test('all scripts of a reading page weigh 2 KB at most', async ({ page, baseURL }) => {
  const sizes: number[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      void response.body().then((body) => sizes.push(brotliCompressSync(body).length))
  })
  await page.goto(new URL(open(text), baseURL).href, { waitUntil: 'networkidle' })
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2048)
})
