/**
 * Where a table is wider than its place (large letters in a small window) it scrolls: then it can be focused and has a name, and
 * the same rows as sentences stand open below it. Its source text is sent to the browser by `reader.js`: it may use nothing from
 * outside itself.
 */
export function scrollingTables(page: Document): void {
  const places = [...page.querySelectorAll<HTMLElement>('.table-place')]
  const look = (): void => {
    for (const place of places) {
      const scrolls = place.scrollWidth > place.clientWidth
      if (scrolls === place.hasAttribute('tabindex')) continue
      const caption = place.querySelector('caption')?.textContent ?? ''
      for (const [name, value] of [
        ['tabindex', '0'],
        ['role', 'region'],
        ['aria-label', `表格，可以左右滚动：${caption}`],
      ] as const)
        if (scrolls) place.setAttribute(name, value)
        else place.removeAttribute(name)
      const sentences = place.nextElementSibling
      if (scrolls && sentences instanceof HTMLDetailsElement) sentences.open = true
    }
  }
  // Before the page is loaded its style sheet may be missing.
  for (const event of ['load', 'resize', 'settings']) addEventListener(event, look)
}
