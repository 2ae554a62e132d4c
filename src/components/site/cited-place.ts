/** What it is given, since its source text is sent to the browser by `reading-tools.js`. */
interface Means {
  placeWords: (trail: string[]) => string
  trailOf: (link: Element | undefined) => string[]
}

/** Where a part of a plan's text page stands: 三、重点任务 › （一） › 1. › 专栏 2 ……; empty before the first section. */
export function citedPlace(node: Element, { placeWords, trailOf }: Means): string {
  const page = node.ownerDocument
  const sections = [...page.querySelectorAll('.contents a[href^="#"]')].filter((link) => {
    const head = page.getElementById((link.getAttribute('href') ?? '').slice(1))
    return (
      head && (head.contains(node) || head.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
    )
  })
  const box = node.parentElement?.closest('.box')?.querySelector('.box-title')?.textContent.trim()
  return [placeWords(trailOf(sections.at(-1))), box]
    .filter((part) => part !== undefined && part !== '')
    .join(' › ')
}
