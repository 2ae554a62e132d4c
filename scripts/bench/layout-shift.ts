import type { Browser } from 'playwright'

/** How much a page moves while it loads, at the widths of a telephone and a desktop: the sum of its layout shifts (CLS). */
export interface LayoutShift {
  address: string
  narrow: number
  wide: number
}

/** Loads a page at 320 and 1280 px and adds up what moved until 500 ms after the network fell silent. */
export async function layoutShift(browser: Browser, origin: string, address: string): Promise<LayoutShift> {
  return {
    address,
    narrow: await shiftAt(browser, origin + address, 320),
    wide: await shiftAt(browser, origin + address, 1280),
  }
}

async function shiftAt(browser: Browser, url: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 640 } })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  const sum = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let moved = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            moved += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(moved), 500)
      }),
  )
  await context.close()
  return sum
}
