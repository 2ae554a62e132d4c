import { pictureOf } from '../picture-of.ts'
import type { Page } from 'playwright/test'
import type { Check, Finding } from './finding.ts'
import { putProbe } from './probe.ts'

/** One of each kind of stop: the ring of each is painted, not only computed. */
const kinds = [
  '.masthead a:not(.skip), header nav a',
  'main p a:not([class])',
  '.entries a',
  '.stable-link',
  'summary',
  '.contents ol a',
  'input',
  'select',
  'button',
  '.site-footer a, footer a',
]

/** What the eye sees when something gets the focus: many pixels around it change, and by 3:1. */
export const focusPixelsCheck: Check = async (page) => {
  await putProbe(page)
  const findings: Finding[] = []
  await page.keyboard.press('Tab')
  for (const kind of kinds) {
    const stop = page.locator(kind).filter({ visible: true }).first()
    if ((await stop.count()) === 0) continue
    const box = await stop.evaluate((element) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      element.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
      const [x, y] = [Math.max(0, left - 6), Math.max(0, top - 6)]
      return {
        where: window.probe.where(element),
        clip: {
          x,
          y,
          width: Math.min(innerWidth - x, width + 12),
          height: Math.min(innerHeight - y, height + 12),
        },
      }
    })
    const before = await pictureOf(page, { clip: box.clip, animations: 'allow', caret: 'initial' })
    await stop.focus()
    const after = await pictureOf(page, { clip: box.clip, animations: 'allow', caret: 'initial' })
    const changed = await differing(page, before, after)
    const least = 2 * 1.6 * (box.clip.width + box.clip.height - 24)
    if (changed < least) {
      const message = `${changed} pixels change by 3:1, a ring of 2 px has ${least.toFixed(0)}`
      findings.push({ rule: 'focus-unpainted', where: box.where, message })
    }
  }
  return findings
}

/** How many pixels of two pictures differ by 3:1 or more. */
function differing(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
          pen?.drawImage(bitmap, 0, 0)
          return pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
        }),
      )
      let count = 0
      for (let at = 0; at < (one?.length ?? 0); at += 4) {
        const [a, b] = [one, other].map((data) => [...(data?.subarray(at, at + 3) ?? [])])
        if (a === undefined || b === undefined || (a[0] === b[0] && a[1] === b[1] && a[2] === b[2])) continue
        if (window.probe.contrast(a, b) >= 3) count += 1
      }
      return count
    },
    [before.toString('base64'), after.toString('base64')],
  )
}
