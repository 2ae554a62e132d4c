import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import type { Pack } from '../src/search/pack.ts'
import { compressedServer } from './bench/compressed-server.ts'
import { importTimes } from './bench/import-time.ts'
import { layoutShift } from './bench/layout-shift.ts'
import type { LayoutShift } from './bench/layout-shift.ts'
import { lighthouseScores, lighthouseVersion } from './bench/lighthouse-scores.ts'
import { pageWeight } from './bench/page-weight.ts'
import type { PageWeight } from './bench/page-weight.ts'
import { paintTime } from './bench/paint-time.ts'
import type { PaintTime } from './bench/paint-time.ts'
import { searchCost } from './bench/search-cost.ts'
import { searchRecall } from './bench/search-recall.ts'
import { starlight } from './bench/starlight.ts'
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

const kinds = oneOfEachKind(htmlAddresses(folder))
const pages: PageWeight[] = []
for (const address of kinds) pages.push(await pageWeight(browser, origin, address))
const shifts: LayoutShift[] = []
for (const address of kinds) shifts.push(await layoutShift(browser, origin, address))
const search = await searchCost(browser, origin)

// What paints first is asked of pages that come compressed, as from a real host; a page of each sort is enough.
const timed = kinds.filter((address) =>
  /^\/((projects|search|plans\/[^/]+(\/text|\/boxes\/\d+)?)\/)?$/u.test(address),
)
const compressed = compressedServer(site)
const compressedPort = await listen(compressed, await freePort())
const compressedOrigin = origin.replace(`:${port}`, `:${compressedPort}`)
const paints: PaintTime[] = []
for (const address of timed) paints.push(await paintTime(browser, compressedOrigin, address, 5))
await browser.close()
const lighthouse = await lighthouseScores(compressedOrigin, timed)
compressed.close()
server.close()
const packed = JSON.parse(readFileSync(join(folder, 'search/passages.json'), 'utf8')) as Pack
const results = {
  pages,
  shifts,
  paints,
  lighthouse,
  starlight,
  search,
  recall: searchRecall(packed, 1000),
  imports: importTimes(9),
}

console.log(
  'Pages, brotli bytes; the floor is a hand-made page of the same content; the next page of a visit is its HTML alone\n',
)
console.table(
  pages.map((page) => ({
    page: page.address,
    bytes: page.transfer,
    floor: page.floorTransfer,
    '× floor': round(page.transferRatio),
    'next page': page.further,
    'next × floor': round(page.furtherRatio),
    JS: page.scriptBytes,
    requests: page.requests,
    DOM: page.elements,
    'sentence anchors': page.sentenceAnchors,
    'DOM × floor': round(page.elementRatio),
  })),
)
console.log(
  '\nFor comparison, cited and not of this run: a reading page of Starlight, and the floor it was measured with',
)
console.table({
  Starlight: {
    bytes: starlight.transfer,
    '× floor': round(starlight.transfer / starlight.floor.transfer),
    JS: starlight.scriptBytes,
    requests: starlight.requests,
    DOM: starlight.elements,
    'LCP ms': starlight.largestPaint,
    Lighthouse: starlight.lighthouse,
  },
  'its floor': {
    bytes: starlight.floor.transfer,
    '× floor': 1,
    JS: 0,
    requests: starlight.floor.requests,
    DOM: starlight.floor.elements,
    'LCP ms': starlight.floor.largestPaint,
    Lighthouse: 100,
  },
})
console.log(
  '\nLargest paint (LCP), milliseconds on a telephone four times slower with a slow network, medians; both compressed, from the same server',
)
console.table(
  paints.map(({ address, runs, largestPaint, floorLargestPaint, ratio }) => ({
    page: address,
    runs,
    LCP: round(largestPaint),
    floor: round(floorLargestPaint),
    '× floor': round(ratio),
  })),
)
console.log('\nWhat moves while a page loads (CLS)')
console.table(
  shifts.map(({ address, narrow, wide }) => ({ page: address, '320 px': narrow, '1280 px': wide })),
)
if (lighthouse === null) {
  console.log(`\nLighthouse SKIPPED: version ${lighthouseVersion} is not installed. To have its scores:`)
  console.log(`  npm install --no-save --ignore-scripts lighthouse@${lighthouseVersion} && npm run bench`)
} else {
  console.log(`\nLighthouse ${lighthouseVersion}, telephone`)
  console.table(lighthouse)
}
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
