/**
 * On a reading page: marks the section being read in the contents with `aria-current="location"` and writes the place beside
 * them (`data-place`), and opens every disclosure for printing. Announces nothing and never moves what holds the focus. Sent to
 * the browser as its source text: it may use nothing but what it is given.
 */
export function followReading(
  page: Document,
  placeWords: (trail: string[]) => string,
  trailOf: (link: Element | undefined) => string[],
): void {
  const closed = (): HTMLDetailsElement[] => [
    ...page.querySelectorAll<HTMLDetailsElement>('main details:not([open])'),
  ]
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = closed()
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })

  const contents = page.querySelector<HTMLElement>('.beside > .contents')
  const here = contents?.querySelector<HTMLElement>('.here')
  const place = here?.querySelector<HTMLElement>('.place')
  const scroller = contents?.querySelector('ol')
  if (!contents || !here || !place || !scroller) return
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const heads = links.map((link) => page.getElementById(link.hash.slice(1)))
  let current: HTMLAnchorElement | undefined
  let waiting = false

  const mark = (): void => {
    waiting = false
    const letter = Number.parseFloat(getComputedStyle(page.documentElement).fontSize)
    // A bar is 2.5 letters high.
    page.documentElement.classList.toggle('barred', innerHeight > 12.5 * letter)
    const bar = getComputedStyle(here).position === 'absolute' ? here.offsetHeight : 0
    // Two letters below the edge a heading is being read; they stand in order, so halving finds the last one above.
    const edge = 2 * letter + bar
    let low = 0
    let high = heads.length
    while (low < high) {
      const middle = (low + high) >> 1
      const top = heads[middle]?.getBoundingClientRect().top ?? 0
      if (top <= edge) low = middle + 1
      else high = middle
    }
    const next = links[low - 1]
    if (next === current) return
    current?.removeAttribute('aria-current')
    next?.setAttribute('aria-current', 'location')
    current = next
    place.dataset['place'] = placeWords(trailOf(next)) || '开头'
    // Not while the reader is in the list or has asked for less motion.
    if (contents.contains(page.activeElement)) return
    if (page.documentElement.dataset['motion'] || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return
    keepInView()
  }

  /** Scrolls the list alone. */
  const keepInView = (): void => {
    if (!current) return
    const list = scroller.getBoundingClientRect()
    const line = current.getBoundingClientRect()
    if (line.top < list.top || line.bottom > list.bottom)
      scroller.scrollTop += line.top - list.top - list.height / 3
  }

  const later = (): void => {
    if (!waiting) requestAnimationFrame(mark)
    waiting = true
  }
  addEventListener('scroll', later, { passive: true })
  // Before the page is loaded its style sheet may be missing.
  for (const event of ['load', 'resize', 'settings']) addEventListener(event, later)
  scroller.parentElement?.addEventListener('toggle', keepInView)
  place.dataset['place'] = '开头'
  mark()
}
