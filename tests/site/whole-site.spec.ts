import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { brokenLinks } from '../../scripts/broken-links.ts'
import { addresses, htmlOf, open, site } from './pages.ts'

const titleOf = (html: string): string => /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? ''

const partOf = (html: string, name: string): string =>
  new RegExp(`<${name}\\b.*?</${name}>`, 'su').exec(html)?.[0] ?? ''

test('every internal link and anchor of the built site resolves', () => {
  expect(brokenLinks(site).map(({ page, href, why }) => `${page}: ${href} (${why})`)).toEqual([])
})

test('no two pages have the same title', () => {
  const titles = addresses.map((address) => titleOf(htmlOf(address)))
  const twice = addresses.filter(
    (_, at) => titles.indexOf(titles[at] ?? '') !== titles.lastIndexOf(titles[at] ?? ''),
  )
  expect(twice).toEqual([])
})

test('no two pages have the same h1 and the same title', () => {
  const heads = addresses.map((address) => /<h1[^>]*>(.*?)<\/h1>/u.exec(htmlOf(address))?.[1] ?? '')
  expect(heads.filter((head) => head === '')).toEqual([])
  // Boxes of two plans may be called the same; their titles name the plan.
  const outsidePlans = heads.filter((_, at) => !/\/boxes\/./u.test(addresses[at] ?? ''))
  expect(new Set(outsidePlans).size).toBe(outsidePlans.length)
})

test('header, navigation, footer and help are the same on every page, in the same order', () => {
  const frame = (address: string): string[] => {
    const html = htmlOf(address)
    const body = html.slice(html.indexOf('<body'))
    const parts = [...body.matchAll(/<(header|nav|main|footer)\b/gu)].map(([, name = '']) => name)
    const [header, footer] = ['header', 'footer'].map((name) => partOf(html, name))
    const links = [...`${header ?? ''}${footer ?? ''}`.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gu)]
    const outer = parts.filter((name) => name !== 'nav').join(' ')
    return [outer, ...links.map(([, href = '', words = '']) => `${href} ${words}`)]
  }
  const usual = frame('/')
  expect(usual.length).toBeGreaterThan(8)
  for (const address of addresses) expect(frame(address), address).toEqual(usual)
})

test('the sitemap names every page but the 404', () => {
  const files = readdirSync(site.folder).filter((name) => /^sitemap-\d+\.xml$/u.test(name))
  const text = files.map((name) => readFileSync(join(site.folder, name), 'utf8')).join('')
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  const built = addresses
    .filter((address) => address !== '/404.html')
    .map((address) => site.base + address.slice(1))
  expect(listed.sort()).toEqual(built.sort())
})

test('every page names its own canonical address and a share preview that exists', () => {
  const wrong = addresses.filter((address) => {
    const html = htmlOf(address)
    const canonical = /<link[^>]*rel="canonical"[^>]*href="([^"]+)"/u.exec(html)?.[1] ?? ''
    const image = /<meta[^>]*property="og:image"[^>]*content="([^"]+)"/u.exec(html)?.[1] ?? ''
    if (!URL.canParse(canonical) || !URL.canParse(image)) return true
    const picture = join(site.folder, new URL(image).pathname.slice(site.base.length))
    const own = address === '/404.html' || new URL(canonical).pathname === site.base + address.slice(1)
    return !own || !existsSync(picture)
  })
  expect(wrong).toEqual([])
})

test('what is not there answers 404 with a page that leads on', async ({ page }) => {
  const answer = await page.goto(open('/plans/no-such-plan/'))
  expect(answer?.status()).toBe(404)
  expect(await page.locator('main a[href]').count()).toBeGreaterThan(2)
})

test('an address without its trailing slash leads to the page', async ({ page }) => {
  await page.goto(open('/plans'))
  expect(new URL(page.url()).pathname).toBe(`${site.base}plans/`)
})

test('the headers file sends the content security policy and no referrer', async ({ request }) => {
  const headers = (await request.get(open('/'))).headers()
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['referrer-policy']).toBe('no-referrer')
})
