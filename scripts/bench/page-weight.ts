import type { Browser } from 'playwright'
import { floorCss, floorPage } from './floor-page.ts'
import { brotli } from './brotli.ts'

/** What one page costs its reader, beside a hand-made page of the same content (the floor). Sizes in bytes of brotli. */
export interface PageWeight {
  address: string
  transfer: number
  floorTransfer: number
  transferRatio: number
  /** The HTML alone, as every further page of a visit costs: its style sheet and `reader.js` are there already. */
  further: number
  floorFurther: number
  furtherRatio: number
  scriptBytes: number
  requests: number
  elements: number
  /** Those of `elements` that only give a sentence its anchor. */
  sentenceAnchors: number
  floorElements: number
  elementRatio: number
}

/** Opens a page in a fresh context and weighs what it loads before anybody touches it: HTML, CSS and JS; other files count as requests, but for the sign in the browser's tab. */
export async function pageWeight(browser: Browser, origin: string, address: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const loaded: Promise<{ kind: string; size: number }>[] = []
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    if (response.url().endsWith('/favicon.svg')) return
    loaded.push(response.body().then((body) => ({ kind, size: brotli(body) })))
  })
  const answer = await page.goto(origin + address, { waitUntil: 'networkidle' })
  const files = await Promise.all(loaded)
  const html = (await answer?.text()) ?? ''
  const count = (): Promise<number> => page.locator('body *:not(svg *, script)').count()
  const elements = await count()
  const sentenceAnchors = await page.locator('span[id*="-p"]').count()

  const floor = floorPage(html)
  await page.setContent(floor.replace(/<link[^>]*>/u, ''))
  const floorElements = await count()
  await context.close()
  const sum = (kinds: string[]): number =>
    files.filter(({ kind }) => kinds.includes(kind)).reduce((total, { size }) => total + size, 0)
  const transfer = sum(['document', 'stylesheet', 'script'])
  const floorTransfer = brotli(floor) + brotli(floorCss)
  return {
    address,
    transfer,
    floorTransfer,
    transferRatio: transfer / floorTransfer,
    further: sum(['document']),
    floorFurther: brotli(floor),
    furtherRatio: sum(['document']) / brotli(floor),
    scriptBytes: sum(['script']),
    requests: files.length,
    elements,
    sentenceAnchors,
    floorElements,
    elementRatio: (elements - sentenceAnchors) / floorElements,
  }
}
