import type { Browser } from 'playwright'
import { floorOf } from './compressed-server.ts'
import { median } from './median.ts'

/** When the largest part of a page is painted on a slow telephone, beside its floor: medians in milliseconds. */
export interface PaintTime {
  address: string
  runs: number
  largestPaint: number
  floorLargestPaint: number
  ratio: number
}

/** What Lighthouse takes for a slow telephone, as it asks of the browser: 4 times slower, a slow 4G network. */
const telephone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}
const slowProcessor = { rate: 4 }
const slowNetwork = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}

/** Loads a page and its floor in turn, `runs` times each, every time in a fresh context. */
export async function paintTime(
  browser: Browser,
  origin: string,
  address: string,
  runs: number,
): Promise<PaintTime> {
  const ours: number[] = []
  const floor: number[] = []
  for (let run = 0; run < runs; run += 1) {
    ours.push(await largestPaint(browser, origin + address))
    floor.push(await largestPaint(browser, origin + floorOf(address)))
  }
  const [largest, floorLargest] = [median(ours), median(floor)]
  return {
    address,
    runs,
    largestPaint: largest,
    floorLargestPaint: floorLargest,
    ratio: largest / floorLargest,
  }
}

async function largestPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(telephone)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  await session.send('Emulation.setCPUThrottlingRate', slowProcessor)
  await page.goto(url, { waitUntil: 'networkidle' })
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
  await context.close()
  return time
}
