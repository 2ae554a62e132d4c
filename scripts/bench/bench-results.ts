import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { SearchBench } from './search/search-bench.ts'
import type { SiteBench } from './site-bench.ts'

/** `bench-results.json`; the figures of the pages are missing until they were measured once. */
export interface BenchResults extends Partial<SiteBench> {
  /** When each part was measured; null when it was not, or before this was kept. */
  measured: { site: string | null; search: string }
  search: SearchBench
}

/** Writes the results; where the pages were not measured, those that the file holds stay. Returns what it holds now. */
export function writeResults(file: string, site: SiteBench | null, search: SearchBench): BenchResults {
  const now = new Date().toISOString()
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<BenchResults>) : {}
  const { pages, shifts, paints, lighthouse, starlight, imports } = site ?? before
  const results: BenchResults = {
    measured: { site: site === null ? (before.measured?.site ?? null) : now, search: now },
    pages,
    shifts,
    paints,
    lighthouse,
    starlight,
    imports,
    search,
  }
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  return results
}
