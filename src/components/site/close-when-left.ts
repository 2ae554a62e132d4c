/**
 * Closes the reading menu, and the contents where they are a bar, with Escape (the focus goes back to their summary), when the
 * focus or a press goes elsewhere, and when a link in them is chosen. Only their own parts listen to keys and clicks. Its source
 * text is sent to the browser by `reader.js`: it may use nothing from outside itself.
 */
export function closeWhenLeft(page: Document): void {
  for (const details of page.querySelectorAll<HTMLDetailsElement>(
    '.reading-menu, .beside > .contents > details',
  )) {
    const here = details.previousElementSibling
    const closes = (): boolean =>
      details.open && (here ? getComputedStyle(here).position === 'absolute' : details.className !== '')
    /** A press must not move the page before its click: what opens in the flow waits until nothing is pressed. */
    const leave = (): void => {
      const { activeElement } = page
      if (!closes() || !page.hasFocus() || details.contains(activeElement)) return
      if (page.querySelector('body :active')) {
        setTimeout(leave, 100)
        return
      }
      details.open = false
      // What stood above has become smaller.
      if (activeElement !== page.body) activeElement?.scrollIntoView({ block: 'nearest' })
    }
    details.addEventListener('focusout', () => setTimeout(leave))
    for (const part of details.querySelectorAll<HTMLElement>('summary, a, select, input')) {
      part.addEventListener('keydown', ({ key }) => {
        if (key !== 'Escape' || !closes()) return
        details.querySelector('summary')?.focus()
        details.open = false
      })
      if (part.localName === 'a')
        part.addEventListener('click', () => {
          if (closes()) details.open = false
        })
    }
  }
}
