import type { Page } from 'playwright/test'
import type { Finding } from './finding.ts'

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
  /** The text nodes that are seen, in the order of the document. */
  texts: (root?: Element) => Text[]
  /** The nearest element around a node that is no inline box. */
  blockOf: (node: Node) => HTMLElement
  /** Words that a style sheet writes before or after an element. */
  generated: (element: Element, pseudo: '::before' | '::after' | '::marker') => string
  /** True for words of the plan itself, which stay as they were printed. */
  ofPlan: (node: Node) => boolean
  /** The rules of all style sheets, those within media and container queries too, with the conditions they stand under. */
  styleRules: () => { rule: CSSStyleRule; under: string }[]
  /** An empty list of findings and how to add one. */
  report: () => { findings: Finding[]; add: (rule: string, at: Element | string, message: string) => void }
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** The pages that put the probe into whatever they open. */
const prepared = new WeakSet<Page>()

/** Puts the probe into the page and all that it opens later; neither way is bound by the page's content security policy. */
export async function putProbe(page: Page): Promise<void> {
  if (prepared.has(page)) return
  prepared.add(page)
  await page.addInitScript(probe)
  await page.evaluate(probe)
}

function probe(): void {
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
    const alpha = own[3] ?? 1
    if (alpha === 1) return own
    const behind = backdrop(element.parentElement)
    if (alpha === 0) return behind
    return own.map((part, at) => (at === 3 ? 1 : part * alpha + (behind[at] ?? 0) * (1 - alpha)))
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
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '') return true
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
  const texts = (root: Element = document.body): Text[] => {
    const list: Text[] = []
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walk.nextNode() !== null) {
      const node = walk.currentNode as Text
      const parent = node.parentElement
      if (parent === null || node.data.trim() === '') continue
      if (parent.closest('script, style, template, noscript, option') !== null) continue
      if (seen(parent)) list.push(node)
    }
    return list
  }
  const blockOf = (node: Node): HTMLElement => {
    let element = node instanceof HTMLElement ? node : node.parentElement
    while (element?.parentElement && /^(inline|contents)$/u.test(getComputedStyle(element).display))
      element = element.parentElement
    return element ?? document.body
  }
  const generated = (element: Element, pseudo: string): string => {
    const { content, display } = getComputedStyle(element, pseudo)
    if (!content.startsWith('"') || display === 'none') return ''
    return content.slice(1, -1).replace(/\\(.)/gu, '$1')
  }
  const ofPlan = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement
    return (
      element !== null &&
      element.closest('[data-plan] *, .box *, .plan-text *') !== null &&
      element.closest('[data-added], .preview') === null
    )
  }
  // A sheet that is missing, or somebody else's, keeps its rules to itself: `listen` reports either.
  const arrived = (sheet: CSSStyleSheet): boolean => {
    try {
      return sheet.cssRules.length >= 0
    } catch {
      return false
    }
  }
  const styleRules = (): { rule: CSSStyleRule; under: string }[] => {
    const list: { rule: CSSStyleRule; under: string }[] = []
    const read = (rules: CSSRuleList, under: string): void => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) list.push({ rule, under })
        if (rule instanceof CSSKeyframesRule || !('cssRules' in rule)) continue
        const condition = 'conditionText' in rule ? String(rule.conditionText) : ''
        read(rule.cssRules as CSSRuleList, `${under} ${condition}`.trim())
      }
    }
    for (const sheet of document.styleSheets) if (arrived(sheet)) read(sheet.cssRules, sheet.media.mediaText)
    return list
  }
  const report: Window['probe']['report'] = () => {
    const findings: { rule: string; where: string; message: string }[] = []
    return {
      findings,
      add: (rule, at, message) =>
        void findings.push({ rule, where: typeof at === 'string' ? at : where(at), message }),
    }
  }
  window.probe = {
    where,
    seen,
    backdrop,
    colour,
    contrast,
    stops,
    texts,
    blockOf,
    generated,
    ofPlan,
    styleRules,
    report,
  }
}
