/** A passage that can be cited: the address of its plan's text page, as the page writes it, and its anchor there. */
export interface Citable {
  text: string
  node: string
  /** Those of its words that an entry quotes; '' means all. */
  words: string
}

/**
 * The passages that a part of a page shows. Within `data-text` (a plan's text, or one box of it) the ids are anchors of that page; elsewhere
 * the nearest entry around it that leads to a plan's text names them, and `data-quote` of the link the words. Its source text is sent to the browser by `reading-tools.js`: it may
 * use nothing from outside itself.
 */
export function citable(part: Element): Citable[] {
  const text = part.closest<HTMLElement>('[data-text]')?.dataset['text']
  if (text !== undefined) return [{ text, node: part.closest('[id]')?.id ?? '', words: '' }]
  for (let entry: Element | null = part; entry && entry.tagName !== 'MAIN'; entry = entry.parentElement) {
    const links = [...entry.querySelectorAll<HTMLAnchorElement>('a[href*="/text/#"]')]
    const found = new Map(
      links.map(({ pathname, hash, dataset: { quote = '' } }) => [
        pathname + hash + quote,
        { text: pathname, node: hash.slice(1), words: quote },
      ]),
    )
    if (found.size > 0) return [...found.values()]
  }
  return []
}
