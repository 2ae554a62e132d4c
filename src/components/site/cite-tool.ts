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
  const { element, button, close, report, say, offer } = bar
  const template = page.querySelector<HTMLElement>('[data-of-passage]')?.dataset['ofPassage']
  const nothing = { quote: '', citations: '' }
  /** A cell is too narrow for it: in a table it has a row of its own. */
  const row = page.createElement('tr')
  row.dataset['added'] = ''
  let ready = nothing
  let selected = ''
  let back: HTMLElement | undefined
  let asked = 0
  let timer = 0
  let hint = 0

  const hide = (): void => {
    clearTimeout(hint)
    element.hidden = true
    row.remove()
    say('')
    offer('')
  }
  const show = async (
    passages: Citable[],
    words: string,
    label: string,
    place: () => void,
  ): Promise<boolean> => {
    asked += 1
    const turn = asked
    const found = await citePassages(passages, words).catch(() => nothing)
    if (turn !== asked) return false
    hide()
    if (found.citations === '') return false
    ready = found
    place()
    button.textContent = label
    name(passages[0])
    element.hidden = false
    return true
  }

  /** The report names the plan and the passage. */
  const name = (passage: Citable | undefined): void => {
    const plan = /\/plans\/([^/]+)\/text\//u.exec(passage?.text ?? '')?.[1]
    report.hidden = template === undefined || passage === undefined || plan === undefined
    if (template !== undefined && passage !== undefined && plan !== undefined)
      report.href = template.replace('PLAN', plan).replace('NODE', passage.node)
  }

  const put = (part: Element): void => {
    const cited = part.closest('tr')
    if (cited) {
      const cell = page.createElement('td')
      cell.colSpan = cited.cells.length
      cell.append(element)
      row.replaceChildren(cell)
      cited.after(row)
    } else if (part.matches('li, dd')) part.append(element)
    else part.after(element)
  }

  const atLink = async (link: HTMLAnchorElement): Promise<void> => {
    const named = page.getElementById(decodeURIComponent(link.hash.slice(1)))
    // A heading of ours stands for nothing of a plan, except for what is written in it.
    const entry = named?.closest('[data-text]') ? named : (named?.closest('.headed') ?? named)
    if (!entry?.closest('[data-text]') && !entry?.querySelector('a[href*="/text/#"]')) return
    const shown = await show(citable(entry), '', '引用这一处', () => put(link.closest('.headed') ?? link))
    if (!shown) return
    back = link
    selected = ''
    hint = window.setTimeout(() => say('要引用这一处，按这里的按钮'), 500)
  }

  const atSelection = (): void => {
    // What is pressed stays, though some systems drop the selection then.
    if (element.contains(page.activeElement)) return
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
    void show(citable(start), words, '引用所选文字', () => put(block.closest('.headed') ?? block))
  }

  const copy = async (): Promise<void> => {
    const { quote, citations } = ready
    clearTimeout(hint)
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
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.stable-link'))
    link.addEventListener('click', () => void atLink(link))
  // The text stays where it is while somebody draws over it.
  page.addEventListener('selectionchange', () => {
    clearTimeout(timer)
    timer = window.setTimeout(atSelection, 500)
  })

  atSelection()
  // A link that was followed brings the tool, which comes too late for it.
  const followed = [...page.querySelectorAll<HTMLAnchorElement>('.stable-link')].find(
    ({ hash }) => hash !== '' && hash === location.hash,
  )
  if (followed && selected === '' && navigator.userActivation.hasBeenActive) void atLink(followed)
}
