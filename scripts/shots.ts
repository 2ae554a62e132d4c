import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { browserArguments, findBrowser, hasChineseFont } from './browser.ts'
import { builtSite, htmlAddresses, oneOfEachKind } from './built-site.ts'
import { freePort } from './free-port.ts'
import { listen } from './listen.ts'
import { root } from './run-node.ts'
import { contactSheet } from './shots/contact-sheet.ts'
import { looks } from './shots/looks.ts'
import { siteServer } from './site-server.ts'

// Pictures of one page of each kind, to be looked at by people: .tmp/shots/<page>-<look>.png, and all on one contact sheet,
// which is kept.
const out = join(root, '.tmp/shots')
const picture = join(root, '.github/screenshots/contact-sheet.jpg')
const site = builtSite(resolve(root, process.env['DIST'] ?? 'dist'))
const server = siteServer(site)
const port = await listen(server, await freePort())
const browser = await chromium.launch({ executablePath: findBrowser(console.log), args: browserArguments })
if (hasChineseFont() === false) console.error('No Chinese font is installed: the pictures will show boxes.')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const addresses = oneOfEachKind(htmlAddresses(site.folder))
for (const look of looks) {
  const { width, height, colorScheme, contrast = null, forcedColors = null } = look
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    contrast,
    forcedColors,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  if (look.print) await page.emulateMedia({ media: 'print' })
  const session = await context.newCDPSession(page)
  const letters = look.letters ?? 1
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * letters, fixed: 13 * letters } })
  for (const address of addresses) {
    await page.goto(`http://localhost:${port}${site.base}${address.slice(1)}`, { waitUntil: 'networkidle' })
    // The top of a page shows how it looks; the whole of a plan would be 30,000 px.
    await page.screenshot({ path: join(out, `${nameOf(address)}-${look.name}.png`) })
  }
  await context.close()
}
await contactSheet(browser, out, {
  pages: addresses.map(nameOf),
  looks: looks.map(({ name }) => name),
  picture,
})
await browser.close()
server.close()
console.log(`${out}/index.html\n${picture}`)

function nameOf(address: string): string {
  return (
    address
      .replace(/\.html$/u, '')
      .replace(/^\/|\/$/gu, '')
      .replaceAll('/', '-') || 'home'
  )
}
