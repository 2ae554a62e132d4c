import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { browserArguments, findBrowser, hasChineseFont } from './browser.ts'
import { builtSite, htmlAddresses, oneOfEachKind } from './built-site.ts'
import { freePort } from './free-port.ts'
import { listen } from './listen.ts'
import { root } from './run-node.ts'
import { siteServer } from './site-server.ts'

// Pictures of one page of each kind, to be looked at by people: .tmp/shots/<page>-<width>-<scheme>.png
const out = join(root, '.tmp/shots')
const site = builtSite(resolve(root, process.env['DIST'] ?? 'dist'))
const server = siteServer(site)
const port = await listen(server, await freePort())
const browser = await chromium.launch({ executablePath: findBrowser(console.log), args: browserArguments })
if (hasChineseFont() === false) console.error('No Chinese font is installed: the pictures will show boxes.')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale: 'zh-CN' })
    for (const address of oneOfEachKind(htmlAddresses(site.folder))) {
      await page.goto(`http://localhost:${port}${site.base}${address.slice(1)}`, { waitUntil: 'networkidle' })
      const name =
        address
          .replace(/\.html$/u, '')
          .replace(/^\/|\/$/gu, '')
          .replaceAll('/', '-') || 'home'
      // The top of a page shows how it looks; the whole of a plan would be 30,000 px.
      await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`) })
    }
    await page.close()
  }
}
await browser.close()
server.close()
console.log(out)
