import type { Browser } from 'playwright'
import { percentile } from '../percentile.ts'
import type { SearchPlace } from './search-place.ts'

/** Milliseconds from a key to the results in place and laid out, on a processor slowed four times. */
export interface KeyLatency {
  keys: number
  median: number
  p95: number
  /** The very first key of the visit, for which everything must be fetched first. */
  first: number
}

/** What time the keys leave each other, and the words. */
const pauses = { key: 150, word: 800 }

/** Types phrases letter by letter; the server of the place answers after as long as a round trip takes. */
export async function keyLatency(browser: Browser, place: SearchPlace, typed: string[]): Promise<KeyLatency> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(place.url, { waitUntil: 'networkidle' })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const { field, answer } = place
  const [first = 0, ...times] = await page.evaluate(timeKeys, { typed, field, answer, pauses })
  await context.close()
  return { keys: times.length, median: percentile(times, 50), p95: percentile(times, 95), first }
}

/** In the page. */
async function timeKeys({ typed, field, answer, pauses }: Typing): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>(field)
  const results = document.querySelector<HTMLElement>(answer)
  if (input === null || results === null) throw new Error(`The page lacks ${field} or ${answer}`)
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds))
  const times: number[] = []
  input.focus()
  for (const phrase of typed) {
    for (let length = 1; length <= phrase.length; length += 1) {
      input.value = phrase.slice(0, length)
      const began = performance.now()
      const shown = laidOut(results)
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      times.push((await shown) - began)
      await wait(pauses.key)
    }
    await wait(pauses.word)
  }
  return times

  /** When the next results stand; a message that they are being loaded is none. */
  function laidOut(place: HTMLElement): Promise<number> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('No results after 30 seconds')), 30_000)
      const observer = new MutationObserver(() => {
        if (place.textContent.startsWith('正在载入')) return
        observer.disconnect()
        clearTimeout(late)
        document.body.getBoundingClientRect()
        resolve(performance.now())
      })
      observer.observe(place, { childList: true, attributes: true })
    })
  }
}

interface Typing {
  typed: string[]
  field: string
  answer: string
  pauses: { key: number; word: number }
}
