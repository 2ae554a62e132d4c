import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { ImportBench } from './import/import-bench.ts'
import type { SearchBench } from './search/search-bench.ts'
import type { SiteBench } from './site-bench.ts'

/** What was measured in one run; a part that was not is null. */
export interface Measured {
  site: SiteBench | null
  search: SearchBench | null
  import: ImportBench | null
}

/** `bench-results.json`; the figures of a part are missing until it was measured once. */
export interface BenchResults extends Partial<SiteBench> {
  /** When each part was measured; null when it was not, or before this was kept. */
  measured: Record<keyof Measured, string | null>
  search?: SearchBench | undefined
  import?: ImportBench | undefined
}

/** Writes the results; where a part was not measured, what the file holds of it stays. Returns what it holds now. */
export function writeResults(file: string, measured: Measured): BenchResults {
  const now = new Date().toISOString()
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<BenchResults>) : {}
  const when = (part: keyof Measured): string | null =>
    measured[part] === null ? (before.measured?.[part] ?? null) : now
  const { pages, shifts, paints, lighthouse, starlight } = measured.site ?? before
  const results: BenchResults = {
    measured: { site: when('site'), search: when('search'), import: when('import') },
    pages,
    shifts,
    paints,
    lighthouse,
    starlight,
    search: measured.search ?? before.search,
    import: measured.import ?? before.import,
  }
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  return results
}
