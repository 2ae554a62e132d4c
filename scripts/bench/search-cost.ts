import type { Browser } from 'playwright'
import { brotli } from './brotli.ts'

/** What a search costs: bytes of brotli until the first result stands, and milliseconds of main thread a keystroke. */
export interface SearchCost {
  scriptBytes: number
  dataBytes: number
  /** Scripts and data together. */
  coldTransfer: number
  /** Loaded after the passages, for the related pages. */
  relatedBytes: number
  keystrokes: number
  keystrokeMedian: number
  keystroke95: number
}

const typed = [
  '康复',
  '残疾人就业',
  '困难残疾人生活补贴',
  '0—6岁',
  '无障碍环境建设',
  '辅助器具适配率',
  '延州政发〔2022〕8号',
  '没有',
]

/** Types on the search page letter by letter on a processor slowed four times, until layout is done after each. */
export async function searchCost(browser: Browser, origin: string): Promise<SearchCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const loaded: Promise<{ part: string; size: number }>[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    const kind = response.request().resourceType()
    const part = path.includes('/pagefind/')
      ? 'related'
      : kind === 'script'
        ? 'script'
        : kind === 'fetch'
          ? 'data'
          : 'page'
    loaded.push(response.body().then((body) => ({ part, size: brotli(body) })))
  })
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' })
  await page.locator('input[type=search]').pressSequentially('康复')
  await page.locator('[data-results="passages"] > li').first().waitFor()
  await page.locator('[data-results="pages"] > li').first().waitFor()
  const files = await Promise.all(loaded)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times = await page.evaluate(measureKeystrokes, typed)
  await context.close()
  times.sort((a, b) => a - b)
  const sum = (wanted: string): number =>
    files.filter(({ part }) => part === wanted).reduce((total, { size }) => total + size, 0)
  return {
    scriptBytes: sum('script'),
    dataBytes: sum('data'),
    coldTransfer: sum('script') + sum('data'),
    relatedBytes: sum('related'),
    keystrokes: times.length,
    keystrokeMedian: times[Math.floor(times.length / 2)] ?? 0,
    keystroke95: times[Math.ceil(times.length * 0.95) - 1] ?? 0,
  }
}

/** In the page: from a key to the end of what it set off, layout included. */
async function measureKeystrokes(queries: string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (field === null) throw new Error('no search field')
  const times: number[] = []
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      field.value = query.slice(0, length)
      const began = performance.now()
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await turn()
      document.body.getBoundingClientRect()
      times.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
  return times
}
