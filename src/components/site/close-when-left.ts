/**
 * Closes the reading menu, and the contents where they are a bar, with Escape (the focus goes back to their summary),
 * when the focus or a click goes elsewhere, and when a link in them is chosen. Its source text is sent to the browser by
 * `reader.js`: it may use nothing from outside itself.
 */
export function closeWhenLeft(page: Document): void {
  // A press must not move the page before the click: what opens in the flow closes after it.
  let pressed = false
  const open = (): HTMLDetailsElement[] =>
    [
      ...page.querySelectorAll<HTMLDetailsElement>('.reading-menu[open], .beside > .contents > [open]'),
    ].filter(({ className, previousElementSibling: here }) =>
      here ? getComputedStyle(here).position === 'absolute' : className,
    )
  const leave = ({ target }: Event, chosen = false): void => {
    for (const details of open())
      if (target instanceof Element && (!details.contains(target) || (chosen && target.closest('a'))))
        details.open = false
  }
  page.addEventListener('pointerdown', () => (pressed = true))
  page.addEventListener('click', (event) => {
    pressed = false
    leave(event, true)
  })
  page.addEventListener('focusin', (event) => {
    if (pressed || open().length === 0) return
    leave(event)
    // What stood above has become smaller.
    page.activeElement?.scrollIntoView({ block: 'nearest' })
  })
  page.addEventListener('keydown', ({ key }) => {
    pressed = false
    if (key !== 'Escape') return
    for (const details of open()) {
      if (details.contains(page.activeElement)) details.querySelector('summary')?.focus()
      details.open = false
    }
  })
}
