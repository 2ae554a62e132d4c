import { chromium } from 'playwright'
import { browserArguments, findBrowser } from '../browser.ts'
import { htmlAddresses, oneOfEachKind } from '../built-site.ts'
import type { BuiltSite } from '../built-site.ts'
import { freePort } from '../free-port.ts'
import { listen } from '../listen.ts'
import { siteServer } from '../site-server.ts'
import { compressedServer } from './compressed-server.ts'
import { layoutShift } from './layout-shift.ts'
import type { LayoutShift } from './layout-shift.ts'
import { lighthouseScores } from './lighthouse-scores.ts'
import type { LighthouseScores } from './lighthouse-scores.ts'
import { pageWeight } from './page-weight.ts'
import type { PageWeight } from './page-weight.ts'
import { paintTime } from './paint-time.ts'
import type { PaintTime } from './paint-time.ts'
import { starlight } from './starlight.ts'

/** What the pages weigh, when they paint, what moves, and Lighthouse's scores where it is installed. */
export interface SiteBench {
  pages: PageWeight[]
  shifts: LayoutShift[]
  paints: PaintTime[]
  lighthouse: LighthouseScores[] | null
  /** Cited, not measured. */
  starlight: typeof starlight
}

/** Measures one page of each kind of a built site. */
export async function siteBench(site: BuiltSite): Promise<SiteBench> {
  const kinds = oneOfEachKind(htmlAddresses(site.folder))
  const below = site.base.replace(/\/$/u, '')
  const server = siteServer(site)
  const origin = `http://localhost:${await listen(server, await freePort())}${below}`
  const browser = await chromium.launch({ executablePath: findBrowser(console.log), args: browserArguments })
  const pages: PageWeight[] = []
  for (const address of kinds) pages.push(await pageWeight(browser, origin, address))
  const shifts: LayoutShift[] = []
  for (const address of kinds) shifts.push(await layoutShift(browser, origin, address))

  // What paints first is asked of pages that come compressed, as from a real host; a page of each sort is enough.
  const timed = kinds.filter((address) =>
    /^\/((projects|search|plans\/[^/]+(\/text|\/boxes\/\d+)?)\/)?$/u.test(address),
  )
  const compressed = compressedServer(site)
  const compressedOrigin = `http://localhost:${await listen(compressed, await freePort())}${below}`
  const paints: PaintTime[] = []
  for (const address of timed) paints.push(await paintTime(browser, compressedOrigin, address, 5))
  await browser.close()
  const lighthouse = await lighthouseScores(compressedOrigin, timed)
  compressed.close()
  server.close()
  return { pages, shifts, paints, lighthouse, starlight }
}
