import type { Browser } from 'playwright'
import type { BuildTime } from './build-time.ts'
import { diskSize } from './disk-size.ts'
import type { DiskSize } from './disk-size.ts'
import { latencyOf, transferOf } from './engine-cost.ts'
import type { KeyLatency } from './key-latency.ts'
import { keystrokeCost } from './keystroke-cost.ts'
import type { KeystrokeCost } from './keystroke-cost.ts'
import type { SearchPlace } from './search-place.ts'
import { served } from './served.ts'
import type { Transfers } from './transfer.ts'
import type { Sent } from './wire-server.ts'

/** What our search costs. */
export interface Ours {
  transfer: Transfers
  latency: KeyLatency
  cost: KeystrokeCost
  build: BuildTime
  size: DiskSize
}

/** Measures the search page of a built site. */
export async function measureOurs(
  browser: Browser,
  built: { folder: string; base: string },
  build: BuildTime,
  typed: string[],
): Promise<Ours> {
  const site = { ...built, place }
  return {
    transfer: await transferOf(browser, site, typed),
    latency: await latencyOf(browser, site, typed),
    cost: await served(site, 0, (origin, sent) => keystrokeCost(browser, place(origin, sent), typed)),
    build,
    size: diskSize(built.folder, ['search/*.json']),
  }
}

const place = (origin: string, sent: Sent[]): SearchPlace => ({
  url: `${origin}/search/`,
  sent,
  field: 'input[type=search]',
  answer: '[data-search-answer]',
  result: '[data-results="passages"] > li',
  later: /^\/pagefind\//u,
})
