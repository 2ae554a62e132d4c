import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { Passage } from '../../../src/search/passage.ts'
import type { Synonyms } from '../../../src/search/thesaurus.ts'
import type { BuildTime } from './build-time.ts'
import { comparedOf } from './compared.ts'
import type { Compared } from './compared.ts'
import { drawTyped } from './draw-typed.ts'
import { indexPlainly } from './index-plainly.ts'
import type { PlainPage } from './index-plainly.ts'
import { measureOurs } from './measure-ours.ts'
import type { Ours } from './measure-ours.ts'
import { measurePagefind } from './measure-pagefind.ts'
import type { Theirs } from './measure-pagefind.ts'
import { pagefindSections } from './pagefind-sections.ts'
import { qualityOf } from './quality.ts'
import type { Quality } from './quality.ts'
import { searchFileNames, sourcesOf } from './search-files.ts'
import type { SearchFiles } from './search-files.ts'
import { served } from './served.ts'

/** So many plans, and what both engines are worth and cost there. */
export interface Scale {
  plans: number
  passages: number
  characters: number
  quality: Quality[]
  compared: Compared[]
  ours: Ours
  pagefind: Theirs
}

/** What is measured at one scale: a built site of ours, and the pages that Pagefind indexes into `folder`. */
export interface Measured {
  passages: Passage[]
  thesaurus: Synonyms[]
  build: BuildTime
  site: { folder: string; base: string }
  pages: PlainPage[]
  folder: string
  seed: number
  /** Queries of each set, and phrases typed letter by letter. */
  queries: number
  phrases: number
}

/** Measures both engines on the same passages with the same queries. */
export async function measureScale(browser: Browser, measured: Measured): Promise<Scale> {
  const { passages, site, folder, seed } = measured
  const plans = new Set(passages.map(({ plan }) => plan)).size
  console.log(`Search with ${plans} plans: indexing …`)
  const plain = { folder, base: '/' }
  const indexing = await indexPlainly(measured.pages, folder)
  const sources = sourcesOf(filesIn(site.folder))
  const sections = pagefindSections(folder)
  console.log('  asking both engines …')
  const quality = await served(plain, 0, (origin) =>
    qualityOf(browser, { ...measured, count: measured.queries, sources, origin, sections }),
  )
  const typed = drawTyped(passages, seed, measured.phrases)
  console.log('  loading both pages and typing …')
  const ours = await measureOurs(browser, site, measured.build, typed)
  const pagefind = await measurePagefind(browser, folder, indexing, typed)
  return {
    plans,
    passages: passages.length,
    characters: passages.reduce((sum, { text }) => sum + text.length, 0),
    quality,
    compared: comparedOf(ours, pagefind),
    ours,
    pagefind,
  }
}

function filesIn(folder: string): SearchFiles {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  return Object.fromEntries(
    Object.entries(searchFileNames).map(([key, name]) => [key, read(name)]),
  ) as unknown as SearchFiles
}
