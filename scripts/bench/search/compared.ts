import type { Ours } from './measure-ours.ts'
import type { Theirs } from './measure-pagefind.ts'

/** One figure of both engines; `ratio` is how many times ours Pagefind's is, null where ours is nothing or Pagefind has none. */
export interface Compared {
  measure: string
  unit: 'bytes' | 'ms' | 'requests' | 'files'
  ours: number
  pagefind: number | null
  ratio: number | null
}

/** The figures side by side. */
export function comparedOf(ours: Ours, theirs: Theirs): Compared[] {
  const rows: [string, Compared['unit'], number, number | null][] = [
    [
      'first visit, scripts and data to the first result',
      'bytes',
      ours.transfer.cold.engine,
      theirs.transfer.cold.engine,
    ],
    ['the most of these', 'bytes', ours.transfer.cold.engineMost, theirs.transfer.cold.engineMost],
    ['its page, HTML and CSS', 'bytes', ours.transfer.cold.page, theirs.transfer.cold.page],
    ['first visit, requests', 'requests', ours.transfer.cold.requests, theirs.transfer.cold.requests],
    [
      'opened again and searched, scripts and data',
      'bytes',
      ours.transfer.warm.engine,
      theirs.transfer.warm.engine,
    ],
    ['opened again, requests', 'requests', ours.transfer.warm.requests, theirs.transfer.warm.requests],
    ['key to results, median', 'ms', ours.latency.median, theirs.latency.median],
    ['key to results, 95 %', 'ms', ours.latency.p95, theirs.latency.p95],
    ['the same with its worker at full speed, 95 %', 'ms', ours.latency.p95, theirs.workerLatency.p95],
    ['first key of a visit', 'ms', ours.latency.first, theirs.latency.first],
    ['main thread busy for a key, median', 'ms', ours.cost.median, null],
    ['main thread busy for a key, 95 %', 'ms', ours.cost.p95, null],
    ['building the index', 'ms', ours.build.total, theirs.build],
    ['index on disk', 'bytes', ours.size.bytes, theirs.size.bytes],
    ['index compressed', 'bytes', ours.size.compressed, theirs.size.compressed],
    ['index, files', 'files', ours.size.files, theirs.size.files],
  ]
  return rows.map(([measure, unit, mine, other]) => ({
    measure,
    unit,
    ours: mine,
    pagefind: other,
    ratio: other === null || mine === 0 ? null : other / mine,
  }))
}
