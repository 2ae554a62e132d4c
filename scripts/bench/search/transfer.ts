import type { Browser, Page } from 'playwright'
import { median } from '../median.ts'
import type { SearchPlace } from './search-place.ts'
import type { Sent } from './wire-server.ts'

/** Bytes over the wire and requests of one visit, medians of several. */
export interface Transfer {
  /** HTML and style sheets of the page. */
  page: number
  /** Scripts and data until the first result stands. */
  engine: number
  /** The most that a visit needed of those. */
  engineMost: number
  requests: number
  /** What the first of the visits loaded. */
  files: Sent[]
}

/** A first visit, and a second query after the page was loaded again, the browser's copies at hand. */
export interface Transfers {
  cold: Transfer
  warm: Transfer
}

/** Searches for the first phrase of each pair in a fresh browser, loads the page anew and searches for the second one. */
export async function transfers(
  browser: Browser,
  place: SearchPlace,
  pairs: [string, string][],
): Promise<Transfers> {
  const cold: Sent[][] = []
  const warm: Sent[][] = []
  for (const [first, second] of pairs) {
    const context = await browser.newContext()
    const page = await context.newPage()
    cold.push(
      await sentUntilResult(page, place, first, () => page.goto(place.url, { waitUntil: 'networkidle' })),
    )
    warm.push(await sentUntilResult(page, place, second, () => page.reload({ waitUntil: 'networkidle' })))
    await context.close()
  }
  return { cold: transferOf(cold), warm: transferOf(warm) }
}

async function sentUntilResult(
  page: Page,
  { sent, field, result }: SearchPlace,
  typed: string,
  load: () => Promise<unknown>,
): Promise<Sent[]> {
  sent.length = 0
  await load()
  await page.locator(field).focus()
  await page.locator(field).fill(typed)
  await page.locator(result).first().waitFor()
  // What was asked for together with the passages belongs to them; Pagefind's related pages on our page come half a second later.
  await page.waitForTimeout(200)
  return [...sent]
}

function transferOf(visits: Sent[][]): Transfer {
  const sum = (visit: Sent[], ofPage: boolean): number =>
    visit.filter(({ path }) => isPage(path) === ofPage).reduce((total, { bytes }) => total + bytes, 0)
  const engines = visits.map((visit) => sum(visit, false))
  return {
    page: median(visits.map((visit) => sum(visit, true))),
    engine: median(engines),
    engineMost: Math.max(...engines),
    requests: median(visits.map(({ length }) => length)),
    files: visits[0] ?? [],
  }
}

const isPage = (path: string): boolean => /(\/|\.html|\.css|\.svg)$/u.test(path)
