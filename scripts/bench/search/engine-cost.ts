import type { Browser } from 'playwright'
import { keyLatency } from './key-latency.ts'
import type { KeyLatency } from './key-latency.ts'
import type { SearchPlace } from './search-place.ts'
import { served } from './served.ts'
import { transfers } from './transfer.ts'
import type { Transfers } from './transfer.ts'
import type { Sent } from './wire-server.ts'

/** A folder to be served, and where in it a search page stands. */
export interface SearchSite {
  folder: string
  base: string
  place: (origin: string, sent: Sent[]) => SearchPlace
}

/** Milliseconds from asking the server to its answer. */
const roundTrip = 60
const visits = 5

/** What the page loads: a few visits, each with two neighbours of the phrases. */
export function transferOf(browser: Browser, site: SearchSite, typed: string[]): Promise<Transfers> {
  const pairs = typed.slice(1).map((phrase, at): [string, string] => [typed[at] ?? '', phrase])
  return served(site, 0, (origin, sent) =>
    transfers(browser, site.place(origin, sent), pairs.slice(0, visits)),
  )
}

/** How long its keys take. */
export function latencyOf(browser: Browser, site: SearchSite, typed: string[]): Promise<KeyLatency> {
  return served(site, roundTrip, (origin, sent) => keyLatency(browser, site.place(origin, sent), typed))
}
