import type { Page } from 'playwright/test'

/** What the checks use inside the page: naming an element, telling what is seen, colours and contrast. */
export interface Probe {
  /** A short name of an element: its path of tags, up to the nearest id. */
  where: (element: Element) => string
  /** True when the element is laid out, not hidden, and larger than the 1 px of visually hidden text. */
  seen: (element: Element) => boolean
  /** The colour behind an element as red, green, blue; the nearest opaque one, the canvas' at last. */
  backdrop: (element: Element) => number[]
  /** Reads `rgb(…)` or `rgba(…)` as red, green, blue, alpha. */
  colour: (value: string) => number[]
  /** The contrast ratio of WCAG of two colours. */
  contrast: (one: number[], other: number[]) => number
  /** Everything the Tab key should stop at, in the order of the document. */
  stops: () => HTMLElement[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Puts the probe into the page; `page.evaluate` is not bound by the page's content security policy. */
export async function putProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const where = (element: Element): string => {
      if (element.id !== '') return `${element.localName}#${element.id}`
      const parent = element.parentElement
      if (parent === null) return element.localName
      const same = [...parent.children].filter(({ localName }) => localName === element.localName)
      const place = same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : ''
      return `${where(parent)} > ${element.localName}${place}`
    }
    const seen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
    }
    // Painting the colour makes sRGB numbers of any notation: rgb(), oklch(), color-mix().
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    const known = new Map<string, number[]>()
    const colour = (value: string): number[] => {
      const before = known.get(value)
      if (before !== undefined) return before
      if (pen === null) throw new Error('no canvas to read colours with')
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = value
      pen.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
      const read = [red, green, blue, alpha / 255]
      known.set(value, read)
      return read
    }
    const backdrop = (element: Element | null): number[] => {
      if (element === null) return colour(matchMedia('print').matches ? '#fff' : 'Canvas')
      const own = colour(getComputedStyle(element).backgroundColor)
      return own[3] === 1 ? own : backdrop(element.parentElement)
    }
    const luminance = (rgb: number[]): number => {
      const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: number[], other: number[]): number => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    const firstRadio = (element: Element): boolean => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '')
        return true
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
      const same = group.filter(({ name, form }) => name === element.name && form === element.form)
      return element === (same.find(({ checked }) => checked) ?? same[0])
    }
    const stops = (): HTMLElement[] => {
      const list =
        'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]'
      return [...document.querySelectorAll<HTMLElement>(list)].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled, [inert] *') &&
          element.checkVisibility({ visibilityProperty: true }) &&
          firstRadio(element),
      )
    }
    window.probe = { where, seen, backdrop, colour, contrast, stops }
  })
}
