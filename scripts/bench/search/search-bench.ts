import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { passages as passagesOfSite } from '../../../src/lib/passages.ts'
import { thesaurus } from '../../../src/lib/thesaurus.ts'
import type { BuiltSite } from '../../built-site.ts'
import { root } from '../../run-node.ts'
import { buildTime } from './build-time.ts'
import { measureScale } from './measure-scale.ts'
import type { Scale } from './measure-scale.ts'
import { pagesOfPlans } from './pages-of-plans.ts'
import { pagesOfSite } from './pages-of-site.ts'
import { searchFileNames, searchFilesOf } from './search-files.ts'
import type { SearchFiles } from './search-files.ts'
import { syntheticPlans } from './synthetic-plans.ts'

/** Our search beside Pagefind as it comes; every query is drawn from `seed`. */
export interface SearchBench {
  seed: number
  /** The plans of the site. */
  real: Scale
  /** For information: a hundred synthetic copies of them, in one pack as now. */
  synthetic: Scale
}

/** Measures the search of a built site, and of the same site with a hundred plans. */
export async function searchBench(browser: Browser, site: BuiltSite, seed: number): Promise<SearchBench> {
  const words = thesaurus()
  const passages = passagesOfSite()
  const shared = { thesaurus: words, seed }
  const real = await measureScale(browser, {
    ...shared,
    passages,
    build: buildTime(null),
    site,
    pages: pagesOfSite(site.folder),
    folder: join(root, '.tmp/bench-pagefind'),
    queries: 200,
    phrases: 8,
  })
  const many = syntheticPlans(passages, seed, 100)
  const synthetic = await measureScale(browser, {
    ...shared,
    passages: many,
    build: buildTime(many),
    site: { folder: copyWith(site.folder, searchFilesOf(many, words)), base: site.base },
    pages: pagesOfPlans(many),
    folder: join(root, '.tmp/bench-pagefind-100'),
    queries: 10,
    phrases: 6,
  })
  return { seed, real, synthetic }
}

/** The built site once more, with other files for the search. */
function copyWith(folder: string, files: SearchFiles): string {
  const copy = join(root, '.tmp/bench-site-100')
  rmSync(copy, { recursive: true, force: true })
  cpSync(folder, copy, { recursive: true })
  for (const key of ['passages', 'words', 'pinyin', 'traditional'] as const)
    writeFileSync(join(copy, searchFileNames[key]), JSON.stringify(files[key]))
  return copy
}
