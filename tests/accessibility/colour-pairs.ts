import type { Page } from 'playwright/test'
import { fromTop } from './checks/from-top.ts'
import { putProbe } from './checks/probe.ts'

/** Two colours that lie side by side on a page (red, green, blue), where, and the contrast they need to be told apart. */
export interface ColourPair {
  what: 'text' | 'line' | 'ring'
  where: string
  front: number[]
  back: number[]
  least: number
}

/**
 * Text and what lies behind it, the lines of fields, buttons, boxes and notes beside their surroundings, and the rings of the first
 * stops of Tab. Each pair of colours once.
 */
export async function colourPairs(page: Page): Promise<ColourPair[]> {
  await putProbe(page)
  const pairs = await page.evaluate(() => {
    const { where, seen, backdrop, colour, contrast } = window.probe
    const list: ColourPair[] = []
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '',
      )
      if (!own || !seen(element) || element.matches('option, script, style')) continue
      const { color, fontSize, fontWeight } = getComputedStyle(element)
      const size = Number.parseFloat(fontSize)
      const large = size >= 24 || (size >= 18.66 && Number.parseFloat(fontWeight) >= 700)
      const least = large ? 4.5 : 7
      list.push({ what: 'text', where: where(element), front: colour(color), back: backdrop(element), least })
    }
    for (const element of document.querySelectorAll(
      'input, select, textarea, button, .box, .note, .period-notice',
    )) {
      if (!seen(element) || element.matches('[type=radio], [type=checkbox]')) continue
      const back = backdrop(element.parentElement ?? element)
      const style = getComputedStyle(element)
      const lines = ['top', 'right', 'bottom', 'left']
        .filter((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1)
        .map((side) => colour(style.getPropertyValue(`border-${side}-color`)))
      // A filled button needs no line.
      const edges = [...lines, backdrop(element)].sort(
        (one, other) => contrast(other, back) - contrast(one, back),
      )
      list.push({ what: 'line', where: where(element), front: edges[0] ?? back, back, least: 3 })
    }
    return list
  })
  await fromTop(page)
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab')
    const ring = await page.evaluate((): ColourPair | null => {
      const { where, backdrop, colour } = window.probe
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const { outlineStyle, outlineColor } = getComputedStyle(element)
      const back = backdrop(element.parentElement ?? element)
      const front = outlineStyle === 'none' ? back : colour(outlineColor)
      return { what: 'ring', where: where(element), front, back, least: 3 }
    })
    if (ring !== null) pairs.push(ring)
  }
  const keys = new Map(
    pairs.map((pair) => [JSON.stringify([pair.what, pair.front, pair.back, pair.least]), pair]),
  )
  return [...keys.values()]
}
