import type { Page } from 'playwright/test'
import type { Finding } from './finding.ts'
import { putProbe } from './probe.ts'

/** Text is seen in the order in which it is read, and no text lies over other text; `name` says how the page stands. */
export async function seenOrder(page: Page, name: string): Promise<Finding[]> {
  await putProbe(page)
  return page.evaluate((circumstances) => {
    // From its start: further down, what sticks has text passing behind it.
    scrollTo({ top: 0, behavior: 'instant' })
    const { texts, report } = window.probe
    const { findings, add } = report()
    interface Line {
      element: Element
      words: string
      left: number
      right: number
      top: number
      bottom: number
    }
    const lines: Line[][] = []
    for (const text of texts()) {
      const element = text.parentElement
      if (element === null || clipped(element)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const words = text.data.trim().slice(0, 20)
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      if (boxes.length > 0)
        lines.push(
          boxes.map(({ left, right, top, bottom }) => ({ element, words, left, right, top, bottom })),
        )
    }
    for (const [at, next] of lines.entries()) {
      const before = lines[at - 1]?.at(-1)
      const after = next[0]
      if (before === undefined || after === undefined) continue
      const beside = Math.min(before.right, after.right) - Math.max(before.left, after.left) <= 0
      const shared = Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top)
      const level = shared > Math.min(before.bottom - before.top, after.bottom - after.top) / 2
      const above = after.bottom <= before.top + 2 && !beside
      if (above || (level && after.right <= before.left + 2))
        add(
          `${circumstances}-order`,
          after.element,
          `"${after.words}" is read after "${before.words}" but seen before it`,
        )
    }

    const all = lines.flat().sort((one, other) => one.top - other.top)
    for (const [at, one] of all.entries()) {
      for (let next = at + 1; next < all.length; next += 1) {
        const other = all[next]
        if (other === undefined || other.top >= one.bottom - 4) break
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - other.top
        // Lines are closer than the boxes of their letters; what lies over another covers half of it.
        if (across <= 4 || down < Math.min(one.bottom - one.top, other.bottom - other.top) * 0.55) continue
        add(`${circumstances}-overlap`, other.element, `"${other.words}" lies over "${one.words}"`)
      }
    }
    covered()
    return findings

    function clipped(element: Element): boolean {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { clipPath, position } = getComputedStyle(at)
        if (clipPath !== 'none' && position === 'absolute') return true
      }
      return false
    }

    /** What is placed by hand must not lie over text of others. */
    function covered(): void {
      const [width, height] = [document.documentElement.clientWidth, innerHeight]
      for (const box of document.querySelectorAll('body *')) {
        const { position } = getComputedStyle(box)
        // The skip link lies over the header while it has the focus.
        if (!['absolute', 'fixed', 'sticky'].includes(position) || clipped(box) || box.matches('.skip:focus'))
          continue
        if (!box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
        const { left, right, top, bottom } = box.getBoundingClientRect()
        if (
          position !== 'absolute' &&
          (right - left) * (bottom - top) > (width * height) / 3 &&
          right - left > width / 2
        )
          add(`${circumstances}-sticks`, box, 'takes more than a third of the window and stays there')
        const under = all.find(
          (line) =>
            !box.contains(line.element) &&
            Math.min(line.right, right) - Math.max(line.left, left) > 3 &&
            Math.min(line.bottom, bottom) - Math.max(line.top, top) > 6,
        )
        if (under !== undefined) add(`${circumstances}-overlap`, box, `lies over "${under.words}"`)
      }
      for (const { element, left, right, top, bottom, words } of all) {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        if (y < 0 || y >= height || x < 0 || x >= width) continue
        const hit = document.elementFromPoint(x, y)
        if (hit !== null && !hit.contains(element) && !element.contains(hit))
          add(`${circumstances}-overlap`, element, `"${words}" lies under ${window.probe.where(hit)}`)
      }
    }
  }, name)
}
