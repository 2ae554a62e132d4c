/**
 * On a reading page: marks the section being read in the contents with `aria-current="location"` and writes the place above
 * them (`data-place`), and opens every disclosure for printing. Announces nothing and never moves what holds the focus. Sent to
 * the browser as its source text: it may use nothing but what it is given.
 */
export function followReading(page: Document, placeWords: (trail: string[]) => string): void {
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
  const place = contents?.querySelector<HTMLElement>('.place')
  const scroller = contents?.querySelector('ol')
  if (!contents || !place || !scroller) return
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const heads = links.map((link) => page.getElementById(link.hash.slice(1)))
  let current: HTMLAnchorElement | undefined
  let waiting = false

  const mark = (): void => {
    waiting = false
    // Two letters below the upper edge a heading is being read; they stand in order, so halving finds the last one above.
    const edge = 2 * Number.parseFloat(getComputedStyle(page.documentElement).fontSize)
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
    const trail: string[] = []
    for (let item = next?.closest('li'); item; item = item.parentElement?.closest('li'))
      trail.unshift(item.querySelector('a')?.textContent ?? '')
    if (trail.length > 0) place.dataset['place'] = placeWords(trail)
    else delete place.dataset['place']
    keepInView()
  }

  /** Scrolls the list alone, and not while the reader is in it or has asked for less motion. */
  const keepInView = (): void => {
    if (!current || contents.contains(page.activeElement)) return
    if (page.documentElement.dataset['motion'] || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return
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
  addEventListener('resize', later)
  mark()
}
