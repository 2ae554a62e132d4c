import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { overflow } from '../accessibility/checks/overflow.ts'
import { addresses, htmlOf, open, site } from './pages.ts'

const guides = addresses.filter((address) => /^\/guides\/.+/u.test(address))
const [first = ''] = guides

interface Row {
  guide: string
  part: string
  kind: string | null
  sentence: string | null
}

const rows = (JSON.parse(readFileSync(join(site.folder, 'data/guides.json'), 'utf8')) as { guides: Row[] })
  .guides

/** What stands in the main part and is neither a sentence with a kind, nor a plan's words, nor marked as the page's frame. */
async function withoutKind(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const known =
      'h1, h2, h3, [data-kind="says"], [data-kind="absent"], [data-kind="ours"], blockquote, [data-frame], [data-added], script'
    const found: string[] = []
    const walk = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    while (walk.nextNode() !== null) {
      const words = walk.currentNode.textContent?.trim() ?? ''
      if (words !== '' && walk.currentNode.parentElement?.closest(known) === null) found.push(words)
    }
    return found
  })
}

/** Sentences that say what a plan says and have no quotation with a link below them, and links that lead to no passage. */
async function ungrounded(page: Page): Promise<string[]> {
  const { lone, links } = await page.evaluate(() => {
    const groundsOf = (sentence: Element): Element | null => {
      const line = sentence.getAttribute('data-line')
      return line === null ? sentence.parentElement : document.querySelector(`[data-lines~="${line}"]`)
    }
    const said = [...document.querySelectorAll('main [data-kind="says"]')]
    return {
      lone: said
        .filter((sentence) => {
          const grounds = groundsOf(sentence)
          return (
            (grounds?.querySelector('blockquote')?.textContent.trim() ?? '') === '' ||
            grounds?.querySelector('.quoted-from a') === null
          )
        })
        .map(({ textContent }) => textContent),
      links: [...document.querySelectorAll<HTMLAnchorElement>('main .quoted-from a')].map(({ href }) => href),
    }
  })
  const broken = links.filter((link) => {
    const { pathname, hash } = new URL(link)
    return !htmlOf(`/${pathname.slice(site.base.length)}`).includes(` id="${hash.slice(1)}"`)
  })
  return [...lone, ...broken]
}

test('there is a page for every guide of the data, and the list leads to each', () => {
  expect(guides.map((address) => address.split('/')[2]).sort()).toEqual(
    [...new Set(rows.map(({ guide }) => guide))].sort(),
  )
  const list = htmlOf('/guides/')
  for (const guide of guides) expect(list).toContain(`href="${site.base}${guide.slice(1)}"`)
})

for (const address of guides) {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test(`${address} gives every sentence its kind, and all that the data have`, async ({ page }) => {
      await page.goto(open(address))
      const guide = address.split('/')[2]
      for (const kind of ['says', 'absent', 'ours']) {
        const written = rows.filter((row) => row.guide === guide && row.kind === kind)
        const shown = await page.locator(`main [data-kind="${kind}"]`).evaluateAll((sentences) =>
          sentences.map((sentence) => {
            const copy = sentence.cloneNode(true) as Element
            for (const added of copy.querySelectorAll('[data-added]')) added.remove()
            return copy.textContent
          }),
        )
        expect([...new Set(shown)].sort()).toEqual([...new Set(written.map((row) => row.sentence))].sort())
      }
    })
  })

  test(`${address} has easy lines of at most 16 characters, and every passage it rests on below`, async ({
    page,
  }) => {
    await page.goto(open(address))
    expect(await withoutKind(page)).toEqual([])
    expect(await ungrounded(page)).toEqual([])
    const lines = await page.locator('.easy li').allTextContents()
    expect(lines.length).toBeGreaterThanOrEqual(3)
    for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(16)
  })

  test(`${address} fits 320 px, its cards shown alone too`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(open(address))
    expect(await overflow(page, 'guide')).toEqual([])
    for (const card of await page.locator('.staff-card').evaluateAll((cards) => cards.map(({ id }) => id))) {
      await page.goto(open(`${address}#${card}`))
      expect(await overflow(page, 'card'), card).toEqual([])
    }
  })
}

test('where colours are forced a drawing has the colour of the text or the link beside it', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  for (const address of ['/', '/guides/', first]) {
    await page.goto(open(address))
    const colours = await page.locator('main .picture').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const beside = drawing.parentElement?.matches('a') ? drawing.parentElement : document.body
        return [getComputedStyle(drawing).stroke, getComputedStyle(beside).color]
      }),
    )
    expect(colours.length).toBeGreaterThan(0)
    for (const [drawn, written] of colours) expect(drawn, address).toBe(written)
  }
})

test('a sentence without a kind, a lost quotation and a lost passage are seen', async ({ page }) => {
  await page.goto(open(first))
  await page.evaluate(() => {
    const planted = document.createElement('p')
    planted.textContent = '规划每年补一万元。'
    document.querySelector('.guide-plan')?.append(planted)
    document.querySelector('.statements blockquote')?.remove()
    document.querySelector('.quoted-from a')?.setAttribute('href', '../../plans/yanbian-14fyp/text/#nowhere')
  })
  expect(await withoutKind(page)).toEqual(['规划每年补一万元。'])
  const found = await ungrounded(page)
  expect(found.some((words) => words.endsWith('#nowhere'))).toBe(true)
  expect(found.length).toBeGreaterThan(1)
})

test('a card that its address names stands alone, on the screen and printed, and leads back', async ({
  page,
}) => {
  await page.goto(open(first))
  const card = page.locator('.staff-card').first()
  const link = card.getByRole('link', { name: /^只看/u })
  await link.click()
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    await expect(card).toBeVisible()
    await expect(card.getByText('我想问')).toBeVisible()
    for (const other of ['h1', '.masthead', '.site-footer', '.easy', '.guide-plan > h2', '#asked'])
      await expect(page.locator(other).first()).toBeHidden()
    await expect(page.locator('.staff-card').nth(1)).toBeHidden()
  }
  await page.emulateMedia({ media: 'screen' })
  await card.getByRole('link', { name: /^回到/u }).click()
  await expect(page.locator('h1')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.easy')).toBeVisible()
  await expect(page.locator('.staff-card').nth(1)).toBeVisible()
})

test('a card has question, quotation, place, number of the document, address, and what its period is', async ({
  page,
}) => {
  await page.goto(open(first))
  const card = page.locator('.staff-card').first()
  const question = await page.locator('main > .lead').textContent()
  await expect(card.locator('.card-question')).toHaveText(question ?? '')
  await expect(card.locator('blockquote').first()).toBeVisible()
  await expect(card).toContainText(/专栏|›|段/u)
  await expect(card).toContainText(/发〔\d{4}〕/u)
  await expect(card).toContainText(/https?:\/\/\S+\/plans\/\S+#\S+/u)
  await expect(card).toContainText(/\d{4}年至\d{4}年，规划期已结束/u)
})

for (const [typed, guide] of [
  ['我的孩子三岁，听力不好，能得到什么帮助', 'early-rehabilitation'],
  ['家里老人重度残疾谁来照护', 'care'],
] as const)
  test(`the search answers ${typed} with a guide above the passages`, async ({ page }) => {
    await page.goto(open(`/search/?q=${encodeURIComponent(typed)}`))
    const answer = page.locator('[data-results="guides"] a').first()
    await expect(answer).toHaveAttribute('href', `${site.base}guides/${guide}/`)
    await expect(page.locator('[data-results="guides"] ~ ol[data-results="passages"]')).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(/，有解答$/u)
  })
