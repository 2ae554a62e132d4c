import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** Text is painted as it is written: not faded, blurred, turned, off the screen, out of reach of the pointer, or a picture made by a style sheet. */
export const paintCheck: Check = (page) =>
  inPage(page, () => {
    const { texts, report, colour, generated, seen } = window.probe
    const { findings, add } = report()
    const looked = new Set<Element>()
    const width = document.documentElement.clientWidth
    for (const text of texts()) {
      const element = text.parentElement
      if (element === null) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const place = reachedBySideways(element)
      const off =
        right < 0 ||
        bottom + scrollY < 0 ||
        (left > width && place === null) ||
        right - left === 0 ||
        bottom - top === 0
      const clipped = getComputedStyle(element).clipPath !== 'none'
      if (off && !clipped) add('text-off-screen', element, `at ${left.toFixed(0)}, ${top.toFixed(0)}`)
      for (let at: Element | null = element; at !== null && !looked.has(at); at = at.parentElement) {
        looked.add(at)
        const style = getComputedStyle(at)
        const { opacity, filter, mixBlendMode, userSelect, pointerEvents, textShadow } = style
        if (Number(opacity) < 1) add('text-faded', at, `opacity ${opacity}`)
        if (filter !== 'none' || mixBlendMode !== 'normal' || style.maskImage !== 'none')
          add('text-faded', at, `filter ${filter}, ${mixBlendMode}`)
        if (textShadow !== 'none') add('text-faded', at, `shadow ${textShadow}`)
        const fill = style.getPropertyValue('-webkit-text-fill-color')
        if (fill !== style.color && !matchMedia('(forced-colors: active)').matches)
          add('text-faded', at, `filled with ${fill}, not ${style.color}`)
        if (colour(style.color)[3] !== 1) add('text-faded', at, `colour ${style.color}`)
        if (userSelect === 'none') add('text-unselectable', at, 'cannot be selected or copied')
        if (pointerEvents === 'none') add('text-unreachable', at, 'lets the pointer through')
        if (style.transform !== 'none' || style.rotate !== 'none' || style.scale !== 'none')
          add('text-turned', at, `${style.transform} ${style.rotate} ${style.scale}`)
        if (style.zoom !== '1') add('text-turned', at, `zoom ${style.zoom}`)
      }
    }
    for (const element of document.querySelectorAll('body, body *')) {
      for (const pseudo of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo)
        const images = `${style.backgroundImage} ${style.content} ${style.listStyleImage} ${style.borderImageSource}`
        if (images.includes('url(')) add('picture-in-style', element, images)
        if (style.backgroundImage.includes('gradient'))
          add('picture-in-style', element, style.backgroundImage)
      }
      const words = element.getAttribute('data-say')
      if (words !== null && seen(element)) {
        const style = getComputedStyle(element, '::after')
        const { content, position, visibility, opacity, float, clipPath, display, fontSize } = style
        const inline =
          display.startsWith('inline') && position === 'static' && float === 'none' && clipPath === 'none'
        const shown = visibility === 'visible' && opacity === '1' && Number.parseFloat(fontSize) > 12
        if (!inline || !shown || !/^"[^"]+"$/u.test(content))
          add('sign-words-unseen', element, `"${words}": ${content}`)
      }
      for (const pseudo of ['::before', '::after'] as const) {
        const words = generated(element, pseudo)
        if (!/[\p{L}\p{N}]/u.test(words) || !seen(element)) continue
        const say = element.getAttribute('data-say') ?? element.getAttribute('data-place')
        if (say === null || !words.endsWith(say))
          add('words-in-style', element, `${pseudo} "${words.slice(0, 30)}"`)
      }
    }
    return findings

    /** The place with a name that holds a table wider than itself, can have the focus and scrolls by key: WCAG 1.4.10 leaves tables that. */
    function reachedBySideways(element: Element): Element | null {
      const place = element.closest('[role=region][tabindex="0"]')
      if (place === null || element.closest('table') === null) return null
      const named = (place.getAttribute('aria-label') ?? '').trim() !== ''
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(place).overflowX)
      const { left, right } = place.getBoundingClientRect()
      return named && scrolls && place.scrollWidth > place.clientWidth && left >= -1 && right <= width + 1
        ? place
        : null
    }
  })
