import { pictureOf } from './picture-of.ts'
import type { Page } from 'playwright/test'
import type { Finding } from './checks/finding.ts'
import { putProbe } from './checks/probe.ts'
import type { ColourPair } from './colour-pairs.ts'

/** The ways of seeing colours that Chromium can show: without red, green or blue cones, and in greys alone. */
export const visions = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const

/** One of them. */
export type Vision = (typeof visions)[number]

const side = 8

/** What was seen before, by vision and colour: the pages of a site share their few colours. */
const known = new Map<string, number[]>()
const keyOf = (vision: Vision, colour: number[]): string => `${vision} ${colour.slice(0, 3).join()}`

/**
 * The colours as somebody with this vision sees them: painted on a page of their own, looked at through Chromium's emulation, and
 * read from the pixels of the picture.
 */
export async function seenWith(page: Page, vision: Vision, colours: number[][]): Promise<number[][]> {
  const fresh = colours.filter((colour) => !known.has(keyOf(vision, colour)))
  if (fresh.length > 0) {
    const pad = await page.context().newPage()
    for (const [at, seen] of (await painted(pad, vision, fresh)).entries())
      known.set(keyOf(vision, fresh[at] ?? []), seen)
    await pad.close()
  }
  return colours.map((colour) => known.get(keyOf(vision, colour)) ?? colour)
}

async function painted(pad: Page, vision: Vision, colours: number[][]): Promise<number[][]> {
  const patches = colours.map(
    ([red, green, blue]) => `<i style="background:rgb(${red},${green},${blue})"></i>`,
  )
  const look = `body{margin:0;display:flex;flex-wrap:wrap;width:${side * 50}px}i{width:${side}px;height:${side}px}`
  await pad.setContent(`<style>${look}</style>${patches.join('')}`)
  const session = await pad.context().newCDPSession(pad)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: vision })
  const picture = await pictureOf(pad)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' })
  await session.detach()
  return pad.evaluate(
    async ({ data, count, size }) => {
      const image = Object.assign(new Image(), { src: `data:image/png;base64,${data}` })
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      })
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('no canvas to read the picture with')
      pen.drawImage(image, 0, 0)
      return Array.from({ length: count }, (_, at) => [
        ...pen
          .getImageData((at % 50) * size + size / 2, Math.floor(at / 50) * size + size / 2, 1, 1)
          .data.slice(0, 3),
      ])
    },
    { data: picture.toString('base64'), count: colours.length, size: side },
  )
}

/** The pairs that cannot be told apart with this vision, under rules named `text-with-protanopia`, `ring-with-achromatopsia`. */
export async function lostWith(page: Page, vision: Vision, pairs: ColourPair[]): Promise<Finding[]> {
  const seen = await seenWith(
    page,
    vision,
    pairs.flatMap(({ front, back }) => [front, back]),
  )
  await putProbe(page)
  const ratios = await page.evaluate(
    (colours) =>
      colours.flatMap((front, at) =>
        at % 2 === 0 ? window.probe.contrast(front, colours[at + 1] ?? front) : [],
      ),
    seen,
  )
  return pairs.flatMap(({ what, where, least }, at) => {
    const ratio = ratios[at] ?? 1
    return ratio >= least
      ? []
      : [{ rule: `${what}-with-${vision}`, where, message: `${ratio.toFixed(2)}:1, needs ${least}:1` }]
  })
}
