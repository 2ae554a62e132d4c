import type { Page } from 'playwright/test'
import type { Finding } from './finding.ts'

/** What has the focus, and what is wrong with its look. */
export interface Focused {
  stop: string
  findings: Finding[]
}

/** The focused element as it looks now: a ring of at least 3 px and 3:1 on both sides, in view, covered by nothing. */
export async function focusLook(page: Page): Promise<Focused> {
  const [focused] = await looks(page, null)
  return focused ?? { stop: 'nothing', findings: [] }
}

/**
 * The stops of Tab from one place in their order to another (-1 is before the last), each given the focus without a key and looked
 * at in the same way. Without a key before, rings are not shown: press Tab first.
 */
export const focusLooks = (page: Page, from: number, to?: number): Promise<Focused[]> =>
  looks(page, { from, ...(to === undefined ? {} : { to }) })

const looks = (page: Page, given: { from: number; to?: number } | null): Promise<Focused[]> =>
  page.evaluate(async (range) => {
    const { where, backdrop, colour, contrast, stops } = window.probe
    if (range !== null)
      return stops()
        .slice(range.from, range.to)
        .map((stop) => {
          stop.focus()
          return look()
        })
    // The browser scrolls to what is focused by a key a frame or more later.
    for (let frame = 0; frame < 20; frame += 1) {
      const box = document.activeElement?.getBoundingClientRect()
      if (box === undefined || (box.top >= -1 && box.bottom <= innerHeight + 1)) break
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return [look()]

    function look(): Focused {
      const element = document.activeElement
      const findings: { rule: string; where: string; message: string }[] = []
      const stop = element === null ? 'nothing' : where(element)
      if (element === null || element === document.body) return { stop, findings }
      const add = (rule: string, message: string): void => {
        findings.push({ rule, where: where(element), message })
      }

      const style = getComputedStyle(element)
      const width = Number.parseFloat(style.outlineWidth)
      if (style.outlineStyle === 'none' || width < 3) {
        add('focus-invisible', `outline is ${style.outlineStyle} ${style.outlineWidth}`)
      } else {
        const ring = colour(style.outlineColor)
        const beside = [element.parentElement ?? element]
        if (Number.parseFloat(style.outlineOffset) <= 0) beside.push(element)
        const ratio = Math.min(...beside.map((side) => contrast(ring, backdrop(side))))
        if (ratio < 3 || ring[3] !== 1) add('focus-contrast', `${ratio.toFixed(2)}:1, ${style.outlineColor}`)
      }

      const boxes = [...element.getClientRects()].filter(({ width: w, height: h }) => w > 1 && h > 1)
      const { clientWidth, clientHeight } = document.documentElement
      if (boxes.length === 0) add('focus-on-nothing', 'the focused element takes no room')
      for (const { left, right, top, bottom } of boxes) {
        // What is higher than the window cannot be in it as a whole.
        const tall = bottom - top > clientHeight
        if (!tall && (top < -1 || bottom > clientHeight + 1 || left < -1 || right > clientWidth + 1)) {
          add(
            'focus-out-of-view',
            `at ${left.toFixed(0)}, ${top.toFixed(0)}, window ${clientWidth} × ${clientHeight}`,
          )
          continue
        }
        const points: [number, number][] = [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 3, top + 3],
          [right - 3, top + 3],
          [left + 3, bottom - 3],
          [right - 3, bottom - 3],
          [(left + right) / 2, top + 3],
          [(left + right) / 2, bottom - 3],
        ]
        // Of what is higher than the window both sides show its ring, where its edges are out of it or under what sticks.
        const shown = (y: number): boolean => y >= 0 && y < clientHeight
        const middle = (Math.max(top, 0) + Math.min(bottom, clientHeight)) / 2
        const looked = tall
          ? [[left + 3, middle] as const, [right - 3, middle] as const]
          : points.filter(([, y]) => shown(y))
        for (const [x, y] of looked) {
          const hit = document.elementFromPoint(x, y)
          if (hit === null || element.contains(hit) || hit.contains(element)) continue
          add('focus-covered', `by ${where(hit)}`)
          break
        }
      }
      return { stop, findings }
    }
  }, given)
