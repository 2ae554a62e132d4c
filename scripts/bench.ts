import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import type { Pack } from '../src/search/pack.ts'
import { importTimes } from './bench/import-time.ts'
import { pageWeight } from './bench/page-weight.ts'
import type { PageWeight } from './bench/page-weight.ts'
import { searchCost } from './bench/search-cost.ts'
import { searchRecall } from './bench/search-recall.ts'
import { browserArguments, findBrowser } from './browser.ts'
import { builtSite, htmlAddresses, oneOfEachKind } from './built-site.ts'
import { freePort } from './free-port.ts'
import { listen } from './listen.ts'
import { root, runNode } from './run-node.ts'
import { siteServer } from './site-server.ts'

const given = process.env['DIST']
const folder = resolve(root, given ?? '.tmp/bench-site')
if (given === undefined) {
  const { code, output } = await runNode(['scripts/build.ts'], { env: { OUT_DIR: folder } })
  if (code !== 0) {
    console.error(output)
    process.exit(code)
  }
}
const site = builtSite(folder)
const server = siteServer(site)
const port = await listen(server, await freePort())
const origin = `http://localhost:${port}${site.base.replace(/\/$/u, '')}`
const browser = await chromium.launch({ executablePath: findBrowser(console.log), args: browserArguments })

const pages: PageWeight[] = []
for (const address of oneOfEachKind(htmlAddresses(folder)))
  pages.push(await pageWeight(browser, origin, address))
const search = await searchCost(browser, origin)
await browser.close()
server.close()
const packed = JSON.parse(readFileSync(join(folder, 'search/passages.json'), 'utf8')) as Pack
const results = { pages, search, recall: searchRecall(packed, 1000), imports: importTimes(9) }

console.log('Pages, brotli bytes; the floor is a hand-made page of the same content\n')
console.table(
  pages.map((page) => ({
    page: page.address,
    bytes: page.transfer,
    floor: page.floorTransfer,
    '× floor': round(page.transferRatio),
    JS: page.scriptBytes,
    requests: page.requests,
    DOM: page.elements,
    'sentence anchors': page.sentenceAnchors,
    'DOM × floor': round(page.elementRatio),
  })),
)
console.log('\nSearch: bytes of brotli; milliseconds a keystroke with the processor slowed four times')
console.table([
  { ...search, keystrokeMedian: round(search.keystrokeMedian), keystroke95: round(search.keystroke95) },
])
console.log('\nSearch: random substrings of 2 to 6 characters')
console.table([results.recall])
console.log('\nImport, milliseconds')
console.table(results.imports.map(({ plan, milliseconds }) => ({ plan, milliseconds: round(milliseconds) })))
writeFileSync(join(root, 'bench-results.json'), `${JSON.stringify(results, null, 2)}\n`)
console.log('\nbench-results.json holds the same figures.')

function round(value: number): number {
  return Math.round(value * 100) / 100
}
