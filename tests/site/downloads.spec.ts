import { expect, test } from 'playwright/test'
import { fileSize } from '../../src/lib/file-size.ts'
import { htmlOf, open } from './pages.ts'
import { planIds } from './plan-source.ts'

const types: Record<string, string> = {
  EPUB: 'application/epub+zip',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  TXT: 'text/plain; charset=utf-8',
}

/** Links of a page that lead to a file of a kind: 电子书（EPUB，28 KB）. */
const downloadsOn = (address: string): { href: string; kind: string; size: string }[] =>
  [...htmlOf(address).matchAll(/<a href="([^"]+)"[^>]*>[^<]*（(EPUB|DOCX|TXT)，(\d+ KB)）<\/a>/gu)].map(
    ([, href = '', kind = '', size = '']) => ({ href, kind, size }),
  )

const offers: [name: string, address: string, kinds: string[]][] = [
  ...planIds.map((id): [string, string, string[]] => [id, `/plans/${id}/`, ['EPUB', 'DOCX', 'TXT']]),
  ['the list of guides', '/guides/', ['EPUB', 'TXT']],
]

for (const [name, address, kinds] of offers) {
  test(`every file that ${name} offers comes with its type and is as large as its link says`, async ({
    request,
  }) => {
    const files = downloadsOn(address)
    expect(files.map(({ kind }) => kind)).toEqual(kinds)
    for (const { href, kind, size } of files) {
      const answer = await request.get(href)
      expect(answer.status(), href).toBe(200)
      expect(answer.headers()['content-type'], href).toBe(types[kind])
      expect(fileSize((await answer.body()).length), href).toBe(size)
    }
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a link prints a plan in large letters, and no more than that', async ({ page }) => {
    const size = (): Promise<string> =>
      page.locator('article').evaluate((article) => getComputedStyle(article).fontSize)
    const points = async (anchor: string): Promise<number> => {
      await page.goto('about:blank')
      await page.goto(open(`/plans/${planIds[0] ?? ''}/text/${anchor}`))
      await page.emulateMedia({ media: 'screen' })
      const onScreen = await size()
      await page.emulateMedia({ media: 'print' })
      expect(onScreen, anchor).toBe((screen ??= onScreen))
      return Math.round((Number.parseFloat(await size()) * 72) / 96)
    }
    let screen: string | undefined
    const usual = await points('')
    expect(Math.round(((await points('#print-large')) / usual) * 12)).toBe(18)
    expect(Math.round(((await points('#print-larger')) / usual) * 12)).toBe(24)
  })

  test('the size that is chosen for paper says so, and the other does not', async ({ page }) => {
    const chosen = (id: string): Promise<string> =>
      page.locator(`#${id}`).evaluate((link) => getComputedStyle(link, '::after').content)
    await page.goto(open(`/plans/${planIds[0] ?? ''}/text/`))
    expect(await chosen('print-large')).toBe('none')
    await page.getByRole('link', { name: '特大字（24 磅）' }).click()
    expect(await chosen('print-larger')).toContain('已选')
    expect(await chosen('print-large')).toBe('none')
  })
})
