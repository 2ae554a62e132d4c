import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { addresses, htmlOf, closely, open, site } from './pages.ts'

// A window of its own costs a test more than most of what it looks at: Playwright empties the worker's one between tests.
test.use({ reuseContext: true })

const widths = [320, 1280]

/** What was loaded with a page before anybody touched it: its address and, in bytes of brotli, its size. */
interface LoadedFile {
  url: string
  kind: string
  size: number
}

async function load(page: Page, address: string): Promise<LoadedFile[]> {
  const files: Promise<LoadedFile>[] = []
  page.on('response', (response) => {
    const url = response.url()
    // The sign in the browser's tab is fetched once a site, if at all.
    if (url.endsWith('/favicon.svg')) return
    const kind = response.request().resourceType()
    files.push(response.body().then((body) => ({ url, kind, size: brotliCompressSync(body).byteLength })))
  })
  await page.goto(open(address), { waitUntil: 'networkidle' })
  return Promise.all(files)
}

/** One more for the page that reads a plan: its worker comes with it, since nothing may be fetched once a text is there. */
const most = (address: string): [count: number, word: string] =>
  address === '/try/' ? [5, 'five'] : [4, 'four']

for (const address of closely) {
  test(`${address} needs at most ${most(address)[1]} requests, all to the site itself`, async ({
    page,
    baseURL,
  }) => {
    const files = await load(page, address)
    expect(files.filter(({ kind }) => kind === 'document')).toHaveLength(1)
    expect(files.map(({ url }) => url).filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
    expect(files.length, files.map(({ url }) => url).join(' ')).toBeLessThanOrEqual(most(address)[0])
  })

  for (const width of widths) {
    test(`${address} does not move while it loads at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      // A slow network: what is painted before a script has come moves when it comes.
      await page.route('**/*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 300))
        await route.continue()
      })
      await page.goto(open(address))
      expect(await layoutShifts(page)).toEqual([])
    })
  }
}

for (const address of addresses.filter((page) => page.endsWith('/text/'))) {
  test(`${address} has at most 2 kB of scripts`, async ({ page }) => {
    const scripts = (await load(page, address)).filter(({ kind }) => kind === 'script')
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(2048)
  })
}

test('no header or footer lists the plans, so that no page grows with their number', () => {
  const plan = new RegExp(`href="${site.base}plans/[^"/]+/`, 'u')
  for (const address of addresses) {
    const around = htmlOf(address)
      .replace(/<nav class="breadcrumbs".*?<\/nav>/su, '')
      .replace(/<main.*<\/main>/su, '')
    expect(around, address).toContain(`href="${site.base}plans/"`)
    expect(plan.exec(around)?.[0], address).toBeUndefined()
  }
})

test('a shift of the layout is seen', async ({ page }) => {
  await page.goto(open('/404.html'))
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)))
    const late = document.createElement('p')
    late.style.setProperty('block-size', '200px')
    document.querySelector('main')?.prepend(late)
  })
  expect(await layoutShifts(page)).not.toEqual([])
})

/** What moved without the reader's doing since the page began to load: the elements, and by how much of the window. */
async function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      value: number
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
    }
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? node.outerHTML.slice(0, 80) : `“${node?.nodeValue ?? 'gone'}”`
    const at = ({ x, y, width, height }: DOMRectReadOnly): string =>
      `${x.toFixed()},${y.toFixed()} ${width.toFixed()}×${height.toFixed()}`
    const seen: string[] = []
    const read = (entries: PerformanceEntry[]): void => {
      for (const { value, sources } of entries as Shift[]) {
        const nodes = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} from ${at(previousRect)} to ${at(currentRect)}`,
        )
        seen.push(`${value.toFixed(4)} ${nodes.join(' ')}`)
      }
    }
    const observer = new PerformanceObserver((list) => read(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    await new Promise((done) => setTimeout(done, 300))
    read(observer.takeRecords())
    return seen
  })
}
