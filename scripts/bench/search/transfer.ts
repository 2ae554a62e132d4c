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

/** A first visit, and a second query after the page was opened again, the browser's copies at hand. */
export interface Transfers {
  cold: Transfer
  warm: Transfer
}

/** Searches for the first phrase of each pair in a fresh browser, opens the page again and searches for the second one. */
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
    cold.push(await sentUntilResult(page, place, first))
    warm.push(await sentUntilResult(page, place, second))
    await context.close()
  }
  return { cold: transferOf(cold), warm: transferOf(warm) }
}

/** Opens the page, types and says what was sent until a result stood, with what was asked for together with the data of that. */
async function sentUntilResult(
  page: Page,
  { url, sent, field, result, later }: SearchPlace,
  typed: string,
): Promise<Sent[]> {
  sent.length = 0
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator(field).focus()
  await page.locator(field).fill(typed)
  await page.locator(result).first().waitFor()
  await page.waitForTimeout(200)
  return sent.filter(({ path }) => later?.test(path) !== true)
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
