import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** Reading in comfort: letters of 18 px, lines 1.8 letters high and at most 40 long, nothing justified, squeezed, slanted, thin or cut short. */
export const comfortCheck: Check = (page) =>
  inPage(page, () => {
    const { texts, blockOf, report } = window.probe
    const { findings, add } = report()
    // What stands beside the running text may be set one step smaller: 16 px.
    const beside =
      '.meta, .note, .place, .words, .wording, caption, .site-footer, .breadcrumbs, .contents, [class^=search-], [class^=result-], .compared dt, .sentences > summary, .note-link, .statuses, .figures'
    const blocks = new Map<HTMLElement, Text[]>()
    for (const text of texts()) {
      const block = blockOf(text)
      blocks.set(block, [...(blocks.get(block) ?? []), text])
    }
    for (const [block, parts] of blocks) {
      const words = parts.map(({ data }) => data.trim()).join('')
      const say = `"${words.slice(0, 20)}"`
      for (const { parentElement } of parts) {
        if (parentElement === null) continue
        const style = getComputedStyle(parentElement)
        const size = Number.parseFloat(style.fontSize)
        const least = parentElement.closest(beside) === null ? 17.9 : 15.9
        if (size < least) add('text-small', parentElement, `${size} px: ${say}`)
        if (style.fontStyle !== 'normal' && /\p{Script=Han}/u.test(words))
          add('text-slanted', parentElement, say)
        if (Number(style.fontWeight) < 400) add('text-thin', parentElement, `${style.fontWeight}: ${say}`)
        const spaced = Number.parseFloat(style.letterSpacing)
        if (spaced < 0 || spaced > size * 0.2 || Number.parseFloat(style.wordSpacing) < 0)
          add('text-spacing', parentElement, `${style.letterSpacing}, ${style.wordSpacing}: ${say}`)
      }
      const style = getComputedStyle(block)
      const size = Number.parseFloat(style.fontSize)
      if (style.textAlign.includes('justify')) add('text-justified', block, say)
      if (
        style.wordBreak === 'break-all' ||
        style.textOverflow === 'ellipsis' ||
        style.webkitLineClamp !== 'none'
      )
        add('text-cut', block, say)
      if (style.writingMode !== 'horizontal-tb' || style.direction !== 'ltr') add('text-turned', block, say)

      const lines = new Map<number, [left: number, right: number]>()
      for (const part of parts) {
        const range = document.createRange()
        range.selectNodeContents(part)
        for (const { left, right, bottom } of range.getClientRects()) {
          const line = [...lines.keys()].find((other) => Math.abs(other - bottom) < size / 2) ?? bottom
          const [from, to] = lines.get(line) ?? [left, right]
          lines.set(line, [Math.min(from, left), Math.max(to, right)])
        }
      }
      const longest = Math.max(...[...lines.values()].map(([left, right]) => right - left))
      // 40 letters, and the words that stand beside signs in smaller ones.
      if (longest > size * 40.5) add('line-long', block, `${(longest / size).toFixed(1)} letters: ${say}`)
      if (lines.size < 2) continue
      const height = Number.parseFloat(style.lineHeight) / size
      const running =
        block.matches('p:not([class$=title]), li, dd, blockquote') && block.closest(beside) === null
      if (!(height >= (running ? 1.79 : 1.49)))
        add('line-low', block, `${style.lineHeight} for ${size} px: ${say}`)
    }
    return findings
  })
