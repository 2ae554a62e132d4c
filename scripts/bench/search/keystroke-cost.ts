import type { Browser } from 'playwright'
import { percentile } from '../percentile.ts'
import type { SearchPlace } from './search-place.ts'

/** Milliseconds for which a keystroke keeps the main thread busy, layout included, on a processor slowed four times. */
export interface KeystrokeCost {
  keys: number
  median: number
  p95: number
}

/** Types phrases letter by letter on our search page once everything is fetched. */
export async function keystrokeCost(
  browser: Browser,
  { url, field, result }: SearchPlace,
  typed: string[],
): Promise<KeystrokeCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator(field).pressSequentially(typed[0] ?? '')
  await page.locator(result).first().waitFor()
  await page.waitForLoadState('networkidle')
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times = await page.evaluate(measureKeystrokes, { typed, selector: field })
  await context.close()
  return { keys: times.length, median: percentile(times, 50), p95: percentile(times, 95) }
}

/** In the page: from a key to the end of what it set off, layout included. */
async function measureKeystrokes({
  typed,
  selector,
}: {
  typed: string[]
  selector: string
}): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>(selector)
  if (field === null) throw new Error('no search field')
  const times: number[] = []
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  for (const phrase of typed) {
    for (let length = 1; length <= phrase.length; length += 1) {
      field.value = phrase.slice(0, length)
      const began = performance.now()
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await turn()
      document.body.getBoundingClientRect()
      times.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
  return times
}
