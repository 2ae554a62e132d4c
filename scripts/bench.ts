import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { benchArguments } from './bench/bench-arguments.ts'
import type { BenchArguments } from './bench/bench-arguments.ts'
import { writeResults } from './bench/bench-results.ts'
import type { Measured } from './bench/bench-results.ts'
import { importBench } from './bench/import/import-bench.ts'
import { printImport } from './bench/import/print-import.ts'
import { printSite } from './bench/print-site.ts'
import { printSearch } from './bench/search/print-search.ts'
import { searchBench } from './bench/search/search-bench.ts'
import type { SearchBench } from './bench/search/search-bench.ts'
import { siteBench } from './bench/site-bench.ts'
import { browserArguments, findBrowser } from './browser.ts'
import { builtSite } from './built-site.ts'
import type { BuiltSite } from './built-site.ts'
import { root, runNode } from './run-node.ts'

const { seed, only } = asked()
const measured: Measured = { site: null, search: null, import: null }
if (only !== 'search') {
  measured.import = await importBench()
  printImport(measured.import)
}
if (only !== 'import') {
  console.log(`Seed ${seed}`)
  const site = builtSite(await folderToMeasure())
  if (only === null) {
    measured.site = await siteBench(site)
    printSite(measured.site)
  }
  measured.search = await measuredSearch(site)
  printSearch(measured.search)
}
const { measured: when } = writeResults(join(root, 'bench-results.json'), measured)
console.log('\nbench-results.json holds the same figures.')
for (const [part, time] of Object.entries(when))
  if (measured[part as keyof Measured] === null)
    console.log(
      `Not measured: ${part}; what the file holds of it is of ${time ?? 'an earlier run, if anything'}.`,
    )

function asked(): BenchArguments {
  try {
    return benchArguments(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}

/** The folder that `$DIST` names, else the site built now. */
async function folderToMeasure(): Promise<string> {
  const given = process.env['DIST']
  const folder = resolve(root, given ?? '.tmp/bench-site')
  if (given !== undefined) return folder
  const { code, output } = await runNode(['scripts/build.ts'], { env: { OUT_DIR: folder } })
  if (code === 0) return folder
  console.error(output)
  process.exit(code)
}

async function measuredSearch(built: BuiltSite): Promise<SearchBench> {
  const browser = await chromium.launch({ executablePath: findBrowser(console.log), args: browserArguments })
  try {
    return await searchBench(browser, built, seed)
  } finally {
    await browser.close()
  }
}
