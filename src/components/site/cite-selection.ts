import type { Cited } from './citation.ts'

/** What the tool is given, since its source text is sent to the browser by `reading-tools.js`. */
interface Means {
  citation: (cited: Cited) => string
  placeWords: (trail: string[]) => string
  textFragment: (quote: string) => string
  trailOf: (link: Element | undefined) => string[]
}

/** Shows the button 引用所选文字 while words of the plan are selected; it copies them with their source and address. */
export function citeSelection(page: Document, { citation, placeWords, textFragment, trailOf }: Means): void {
  const article = page.querySelector<HTMLElement>('[data-plan]')
  const button = page.querySelector<HTMLButtonElement>('.cite')
  const status = page.querySelector('.cited')
  if (!article || !button || !status) return
  let range: Range | null = null
  let quote = ''

  const look = (): void => {
    // What is pressed stays, though some systems drop the selection then.
    if (page.activeElement === button) return
    const selection = page.getSelection()
    range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null
    quote = range && article.contains(range.commonAncestorContainer) ? wordsOf(range) : ''
    button.hidden = quote === ''
    status.textContent = ''
  }

  /** The plan's own words. */
  const wordsOf = (selected: Range): string => {
    const copy = selected.cloneContents()
    for (const added of copy.querySelectorAll('[data-added]')) added.remove()
    return copy.textContent.replace(/\s*\n\s*/gu, '').trim()
  }

  /** The nearest thing with an address of its own, and the section it stands in. */
  const placeOf = (start: Node): { anchor: string; section: Element | undefined } => {
    const element = start instanceof Element ? start : start.parentElement
    const sections = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')].filter(({ hash }) => {
      const head = page.getElementById(hash.slice(1))
      return (
        head &&
        (head.contains(start) || head.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING)
      )
    })
    return { anchor: element?.closest('[id]')?.id ?? '', section: sections.at(-1) }
  }

  page.addEventListener('selectionchange', look)
  button.addEventListener('click', () => {
    if (!range) return
    const { anchor, section } = placeOf(range.startContainer)
    const address = new URL(location.href)
    address.hash = anchor
    const cited = citation({
      quote,
      title: page.querySelector('h1')?.textContent.replace(/全文$/u, '').trim() ?? '',
      documentNumber: page.querySelector('.notice-document-number')?.textContent ?? null,
      place: placeWords(trailOf(section)),
      address: address.href + ('fragmentDirective' in page ? textFragment(quote) : ''),
    })
    const say = (words: string): void => {
      status.textContent = words
    }
    // Where the site is opened without https there is no clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (clipboard)
      clipboard.writeText(cited).then(
        () => say('已复制'),
        () => say('浏览器不让复制'),
      )
    else say('浏览器不让复制')
  })
  look()
}
