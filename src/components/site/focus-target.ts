/**
 * Puts the focus on the part of the page that the address points at (`#box-2`), so that a screen reader goes on reading there: without it
 * Orca stays at the top of a page that was just loaded. A part that takes no focus of its own is given it until it loses it. Its source
 * text is sent to the browser by `reader.js`: it may use nothing but what it is given.
 */
export function focusTarget(page: Document): void {
  // Not `:target`: where words are named as well (`:~:text=`), the browser finds them only later.
  const target = page.getElementById(page.location.hash.slice(1))
  if (!target?.parentElement?.closest('main') || target.tabIndex >= 0) return
  target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true })
}
