import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { settingsKey } from '../../src/components/site/settings-key.ts'
import { focusLook } from '../accessibility/checks/focus-look.ts'
import { overflow } from '../accessibility/checks/overflow.ts'
import { putProbe } from '../accessibility/checks/probe.ts'
import { signsCheck } from '../accessibility/checks/signs.ts'
import { targetsCheck } from '../accessibility/checks/targets.ts'
import { addresses, htmlOf, open } from './pages.ts'
import { expectNothing } from '../accessibility/report.ts'
import { seedIds } from '../seed-plans.ts'

const texts = addresses.filter((address) => address.endsWith('/text/'))
const text = texts[0] ?? ''
const wide = { width: 1280, height: 800 }
const small = { width: 320, height: 640 }

/** Stores settings before any page of the site is opened. */
async function store(page: Page, chosen: Record<string, string>): Promise<void> {
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    settingsKey,
    JSON.stringify(chosen),
  ] as const)
}

/** Scrolls until an element stands at the upper edge, as its address does. */
const goTo = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }))

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
    await expect(page.locator('[role=status], [aria-live]')).toHaveCount(1)
    await expect(page.locator('[role=status]')).toBeEmpty()
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

test.describe('the contents on a small screen', () => {
  test.use({ viewport: small })
  const bar = '#contents'
  const list = '#contents details > ol'
  const summary = '#contents summary'

  test('stay within reach in a bar that names the place and takes a fifth of the window at most', async ({
    page,
  }) => {
    await page.goto(open(text))
    for (const at of [3, 9, 14]) {
      const head = page.locator('article :is(h2, h3, h4)[id]').nth(at)
      await head.evaluate((element) => element.scrollIntoView({ block: 'start' }))
      const trail = page.locator(`${bar} [aria-current=location]`)
      await expect(trail).toHaveAttribute('href', `#${(await head.getAttribute('id')) ?? ''}`)
      const [box, headBox] = [await page.locator(bar).boundingBox(), await head.boundingBox()]
      expect(box?.y).toBe(0)
      expect(box?.height).toBeLessThanOrEqual(small.height / 5)
      expect(headBox?.y).toBeGreaterThanOrEqual(box?.height ?? small.height)
    }
    const place = page.locator(`${bar} .place`)
    await expect(place).toBeVisible()
    expect(await place.evaluate((element) => getComputedStyle(element, '::before').content)).toMatch(
      /现在读到.*、/u,
    )
  })

  test('open over the text by key, scroll by themselves to the place, and close with Escape', async ({
    page,
  }) => {
    await page.goto(open(text))
    await goTo(page, 'article #s3-2')
    await expect(page.locator(`${bar} [aria-current]`)).toHaveAttribute('href', '#s3-2')
    const before = await page.evaluate(() => scrollY)
    for (const key of ['Enter', 'Space']) {
      await page.locator(summary).focus()
      await page.keyboard.press(key)
      await expect(page.locator(list)).toBeVisible()
      const box = await page.locator(list).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(small.height)
      expect(await page.locator(list).evaluate((ol) => ol.scrollHeight > ol.clientHeight)).toBe(true)
      await expect(page.locator(`${bar} [aria-current]`)).toBeInViewport()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      await expect(page.locator(list)).toBeHidden()
      await expect(page.locator(summary)).toBeFocused()
      expect(await page.evaluate(() => scrollY)).toBe(before)
    }
  })

  test('close when an entry is chosen, which then stands below the bar', async ({ page }) => {
    await page.goto(open(text))
    await goTo(page, 'article #s3-2')
    await page.locator(summary).click()
    await page.locator(`${bar} a[href="#s2-3"]`).click()
    await expect(page.locator(list)).toBeHidden()
    await expect(page).toHaveURL(/#s2-3$/u)
    await expect(page.locator('#s2-3')).toBeFocused()
    const top = (await page.locator('#s2-3').boundingBox())?.y ?? -1
    expect(top).toBeGreaterThanOrEqual((await page.locator(bar).boundingBox())?.height ?? 0)
    expect(top).toBeLessThan(small.height / 2)
  })

  test('close when the focus or a click goes elsewhere', async ({ page }) => {
    await page.goto(open(text))
    await putProbe(page)
    await goTo(page, 'article #s3-2')
    await page.locator(summary).click()
    await page.locator(`${bar} a`).last().focus()
    await expect(page.locator(list)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.locator(list)).toBeHidden()
    expectNothing(text, (await focusLook(page)).findings)
    await goTo(page, 'article #s3-2')
    await page.locator(summary).click()
    await page.mouse.click(160, small.height - 2)
    await expect(page.locator(list)).toBeHidden()
  })

  test('never cover what has the focus, forward and back', async ({ page }) => {
    await page.goto(open(text))
    await putProbe(page)
    const findings = []
    await page.locator('article [id="s3-2"] + a').focus()
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press(key)
        findings.push(...(await focusLook(page)).findings)
      }
    }
    // Back over links that stand above the window.
    for (const link of await page.locator('article .stable-link').all()) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await link.focus()
      findings.push(...(await focusLook(page)).findings)
    }
    expectNothing(text, findings)
  })

  test('take no room from a low window or from very large letters', async ({ page }) => {
    const position = (): Promise<string> =>
      page.locator(bar).evaluate((element) => getComputedStyle(element).position)
    await page.goto(open(text))
    await goTo(page, 'article #s3-2')
    await expect.poll(position).toBe('sticky')
    await page.setViewportSize({ width: 320, height: 400 })
    await expect.poll(position).toBe('static')
    await page.setViewportSize(small)
    await store(page, { text: '300' })
    await page.reload()
    await expect.poll(position).toBe('static')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: small })

  test('the contents of a small screen are a plain disclosure, and there is no tool that needs a script', async ({
    page,
  }) => {
    await page.goto(open(text))
    await expect(page.locator('.cite, .place, .cited').and(page.locator(':visible'))).toHaveCount(0)
    await page.locator('#contents summary').click()
    await expect(page.locator('#contents a').last()).toBeVisible()
    expect(await page.locator('#contents').evaluate((nav) => getComputedStyle(nav).position)).toBe('static')
    await expect(page.locator('.paragraph-link')).toHaveCount(0)
  })
})

test('links of paragraphs are there when they are asked for, each with a name, a target and its own address', async ({
  page,
}) => {
  await page.goto(open(text))
  await expect(page.locator('.paragraph-link')).toHaveCount(0)
  await store(page, { links: 'on' })
  await page.reload()
  const links = page.locator('.paragraph-link')
  const paragraphs = page.locator('article :is(p[id*="-p"], .entry > p)')
  await expect(links).toHaveCount(await paragraphs.count())
  expect(await links.count()).toBeGreaterThan(20)
  const names = await links.evaluateAll((all) => all.map((link) => link.ariaLabel))
  for (const name of names) expect(name).toMatch(/^本段固定网址：.{12}……$/u)
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
    await expect(page.locator(`article [id="${href.slice(1)}"]`)).toHaveCount(1)
  await putProbe(page)
  expectNothing(text, [...(await targetsCheck(page)), ...(await signsCheck(page))])
  await links.nth(3).focus()
  expectNothing(text, (await focusLook(page)).findings)
  await page.emulateMedia({ media: 'print' })
  await expect(links.first()).toBeHidden()
})

test.describe('words beside signs', () => {
  const sign = 'article p .sign'
  const heard = async (page: Page): Promise<number> => {
    const paragraph = page.locator('article p:has(.sign)').first()
    const say = (await paragraph.locator('.sign').first().getAttribute('data-say')) ?? ''
    const tree = await page.locator('article').ariaSnapshot()
    const line = tree.split('\n').find((one) => one.includes(say.slice(1, -1))) ?? ''
    return line.split(say.slice(1, -1)).length - 1
  }

  test('are generated content as a rule, and are heard once', async ({ page }) => {
    await page.goto(open(text))
    await expect(page.locator(`${sign} > small`).first()).toBeHidden()
    expect(await computedAfter(page, sign)).toMatch(/^"（/u)
    expect(await heard(page)).toBe(1)
  })

  test('are text of the page where each sentence has its line, and are heard once', async ({ page }) => {
    await store(page, { sentences: 'on' })
    await page.goto(open(text))
    await expect(page.locator(`${sign} > small`).first()).toBeVisible()
    expect(await computedAfter(page, sign)).toBe('none')
    expect(await heard(page)).toBe(1)
  })

  test('are there without a style sheet, marked as ours', async ({ page }) => {
    await page.route('**/*.css', (route) => route.abort())
    await page.goto(open(text))
    const words = page.locator(`${sign} > small[data-added]`)
    await expect(words.first()).toBeVisible()
    for (const element of await page.locator('article .sign').all())
      expect(await element.locator('small').textContent()).toBe(await element.getAttribute('data-say'))
  })

  const computedAfter = (page: Page, selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content)
})

for (const address of texts) {
  test(`${address} lets its tables scroll where letters are large, by key and with a name, and opens the sentences`, async ({
    page,
  }) => {
    const places = page.locator('.table-place')
    await page.setViewportSize(small)
    await page.goto(open(address), { waitUntil: 'load' })
    // At the usual size a table of three columns has room, and one of more scrolls where it has none.
    const narrow = page.locator('.table-place:not(:has(th:nth-child(4)))')
    for (const place of await places.all()) {
      const scrolls = await place.evaluate((element) => element.scrollWidth > element.clientWidth)
      expect(await place.getAttribute('tabindex')).toBe(scrolls ? '0' : null)
    }
    for (const place of await narrow.all()) await expect(place).not.toHaveAttribute('tabindex')
    await expect(page.locator('.table-place:not([tabindex]) + .sentences[open]')).toHaveCount(0)
    await store(page, { text: '300' })
    await page.reload({ waitUntil: 'load' })
    await putProbe(page)
    for (const place of await places.all()) {
      await expect(place).toHaveAttribute('tabindex', '0')
      await expect(place).toHaveRole('region')
      await expect(place).toHaveAccessibleName(/^表格，可以左右滚动：./u)
      const narrowest = await place
        .locator('th, td')
        .evaluateAll((cells) => Math.min(...cells.map((cell) => cell.clientWidth)))
      // Three letters of 54 px.
      expect(narrowest).toBeGreaterThanOrEqual(3 * 54)
      await place.focus()
      expectNothing(address, (await focusLook(page)).findings)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => place.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
      await expect(place.locator('xpath=following-sibling::*[1]').locator('li').first()).toBeVisible()
    }
    expectNothing(address, await overflow(page, 'largest'))
  })
}

for (const address of texts) {
  test(`${address} ends each section of the first level with links to its neighbours`, async ({ page }) => {
    await page.goto(open(address))
    const sections = await page
      .locator('article h2')
      .evaluateAll((heads) => heads.map(({ id }) => id).filter((id) => /^(?:s|part)\d+$/u.test(id)))
    expect(sections.length).toBeGreaterThan(2)
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

  // Not every plan has notes of an editor; the two do.
  const noted =
    seedIds.some((id) => address.includes(`/${id}/`)) || htmlOf(address).includes('<details class="note"')
  if (noted)
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
      const twin = table.locator('xpath=../following-sibling::*[1]')
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
        const cells = await row.locator('.value').all()
        expect(cells.length).toBeGreaterThan(0)
        for (const cell of cells) {
          const words = cell.locator('.words')
          const value = (await words.count()) > 0 ? await words.innerText() : await cell.innerText()
          expect(line).toContain(value.trim().replace(/^（|）$/gu, ''))
        }
        const nature = row.locator('.nature')
        if ((await nature.count()) > 0) expect(line).toContain((await nature.innerText()).trim().slice(0, 3))
      }
    }
    await context.close()
  })
}

test('all scripts of a reading page weigh 2 KB at most', async ({ page, baseURL }) => {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await page.goto(new URL(open(text), baseURL).href, { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length)
  // Tools that nobody has asked for are not fetched.
  expect(sizes).toHaveLength(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2048)
})

test('whoever follows an address into a page reads on there, and the passage keeps no trace of it', async ({
  page,
}) => {
  for (const node of ['s3-1-2', 'box-5', 'box-5-project-2', 's3-1-2-p1']) {
    // From elsewhere, so that the page is loaded anew.
    await page.goto('about:blank')
    await page.goto(`plans/yanbian-14fyp/text/#${node}`)
    await expect(page.locator(`[id="${node}"]`)).toBeFocused()
    await expect(page.locator(`[id="${node}"]`)).toBeInViewport()
    await page.keyboard.press('Tab')
    const next = await page.evaluate((id) => {
      const { activeElement } = document
      const from = document.getElementById(id)
      if (activeElement === null || from === null) return 'nothing has the focus'
      return from.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING
        ? 'after'
        : 'before'
    }, node)
    expect(next, node).toBe('after')
    await expect(page.locator(`[id="${node}"]`)).not.toHaveAttribute('tabindex')
  }
})
