import type { Browser } from 'playwright'
import { diskSize } from './disk-size.ts'
import type { DiskSize } from './disk-size.ts'
import { latencyOf, transferOf } from './engine-cost.ts'
import type { KeyLatency } from './key-latency.ts'
import type { SearchPlace } from './search-place.ts'
import type { Transfers } from './transfer.ts'
import type { Sent } from './wire-server.ts'

/** What Pagefind costs; `build` is the milliseconds of the indexing. */
export interface Theirs {
  transfer: Transfers
  /** Without its worker, so that the slow processor holds for its search as for ours. */
  latency: KeyLatency
  /** With it, as it comes: a browser cannot be asked to slow down a worker, so this is a fast one's. */
  workerLatency: KeyLatency
  build: number
  size: DiskSize
}

/** Measures the bare page that asks Pagefind, in the folder that it was indexed into. */
export async function measurePagefind(
  browser: Browser,
  folder: string,
  build: number,
  typed: string[],
): Promise<Theirs> {
  const withWorker = { folder, base: '/', place: placeAt('/') }
  const without = { folder, base: '/', place: placeAt('/?here') }
  return {
    transfer: await transferOf(browser, withWorker, typed),
    latency: await latencyOf(browser, without, typed),
    workerLatency: await latencyOf(browser, withWorker, typed),
    build,
    size: diskSize(folder, ['pagefind/{index,fragment,filter}/*', 'pagefind/*.{pf_meta,json}']),
  }
}

const placeAt =
  (path: string) =>
  (origin: string, sent: Sent[]): SearchPlace => ({
    url: origin + path,
    sent,
    field: 'input[type=search]',
    answer: 'ol',
    result: 'ol > li',
    later: null,
  })
