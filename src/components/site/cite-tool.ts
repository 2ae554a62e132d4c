import type { Citable } from './citable.ts'
import type { CiteBar } from './cite-bar.ts'

/** What it is given, since its source text is sent to the browser by `reading-tools.js`. */
interface Means {
  bar: CiteBar
  citable: (part: Element) => Citable[]
  citedWords: (part: Element | DocumentFragment) => string
  citePassages: (passages: Citable[], words: string) => Promise<{ quote: string; citations: string }>
}

/**
 * One tool for citing, on every page: a link 固定网址 that is followed, and words of a plan that are selected, bring a bar right behind them
 * with a button that copies the printed words with their document, place, date and address. Where nothing can be copied, it shows them.
 */
export function citeTool(page: Document, { bar, citable, citedWords, citePassages }: Means): void {
  const { element, button, close, say, offer } = bar
  const nothing = { quote: '', citations: '' }
  let ready = nothing
  let selected = ''
  let back: HTMLElement | undefined
  let pressed = false
  let asked = 0
  let timer = 0

  const hide = (): void => {
    element.hidden = true
    say('')
    offer('')
  }
  const show = async (
    passages: Citable[],
    words: string,
    label: string,
    put: () => void,
  ): Promise<boolean> => {
    asked += 1
    const turn = asked
    const found = await citePassages(passages, words).catch(() => nothing)
    if (turn !== asked) return false
    hide()
    if (found.citations === '') return false
    ready = found
    put()
    button.textContent = label
    element.hidden = false
    return true
  }

  const atLink = async (link: HTMLAnchorElement): Promise<void> => {
    const named = page.getElementById(decodeURIComponent(link.hash.slice(1)))
    // A heading of ours stands for nothing of a plan, except for what is written in it.
    const entry = named?.closest('[data-text]') ? named : (named?.closest('.headed') ?? named)
    if (!entry?.closest('[data-text]') && !entry?.querySelector('a[href*="/text/#"]')) return
    const headed = link.closest('.headed')
    const shown = await show(citable(entry), '', '引用这一处', () =>
      headed ? headed.after(element) : link.parentElement?.append(element),
    )
    if (!shown) return
    back = link
    selected = ''
    setTimeout(() => say('要引用这一处，按钮就在后面'), 500)
  }

  const atSelection = (): void => {
    // What is pressed stays, though some systems drop the selection then.
    if (pressed || element.contains(page.activeElement)) return
    const selection = page.getSelection()
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
    const words = range ? citedWords(range.cloneContents()) : ''
    if (words === selected) return
    selected = words
    const [start, end] = [range?.startContainer, range?.endContainer].map((node) =>
      node instanceof Element ? node : node?.parentElement,
    )
    if (!start || !end?.closest('main') || words === '') {
      if (!back) hide()
      return
    }
    back = undefined
    const block = end.closest('p, li, dd, td, th, h2, h3, h4, h5, h6') ?? end
    void show(citable(start), words, '引用所选文字', () =>
      block.matches('li, dd, td, th')
        ? block.append(element)
        : (block.closest('.headed') ?? block).after(element),
    )
  }

  const copy = async (): Promise<void> => {
    const { quote, citations } = ready
    say('')
    offer('')
    try {
      await navigator.clipboard.writeText(citations)
      const start = [...quote].slice(0, 12).join('')
      say(`已复制：${start}${start === quote ? '' : '……'}`)
    } catch {
      // Where the site is opened without https there is no clipboard.
      offer(citations)
      say('浏览器不让复制，文字已选好，请自己复制')
    }
  }

  const leave = (): void => {
    hide()
    back?.focus()
  }
  button.addEventListener('click', () => void copy())
  close.addEventListener('click', leave)
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave()
  })
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.stable-link') : null
    if (link) void atLink(link)
  })
  // The text stays where it is while somebody draws over it.
  page.addEventListener('pointerdown', () => (pressed = true))
  for (const event of ['pointerup', 'pointercancel', 'selectionchange'])
    page.addEventListener(event, () => {
      pressed &&= event === 'selectionchange'
      clearTimeout(timer)
      timer = window.setTimeout(atSelection, 300)
    })

  atSelection()
  // A link that was followed brings the tool, which comes too late for it.
  const followed = [...page.querySelectorAll<HTMLAnchorElement>('.stable-link')].find(
    ({ hash }) => hash !== '' && hash === location.hash,
  )
  if (followed && selected === '' && navigator.userActivation.hasBeenActive) void atLink(followed)
}
