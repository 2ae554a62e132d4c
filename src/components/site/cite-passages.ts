import type { Citable } from './citable.ts'
import type { Cited } from './citation.ts'

/** What it is given, since its source text is sent to the browser by `reading-tools.js`. */
export interface CitingMeans {
  citation: (cited: Cited) => string
  citedWords: (part: Element | DocumentFragment) => string
  placeOf: (node: Element) => string
  textFragment: (quote: string) => string
  /** A plan's text page by its address. */
  pageOf: (text: string) => Promise<Document>
}

/**
 * The citations of passages, a blank line between two: of the words given, where a passage holds them, else of what each
 * passage is quoted for, else of it as a whole (of a
 * box, its title). Empty when no passage holds the words, as where some of them are ours.
 */
export async function citePassages(
  passages: Citable[],
  words: string,
  { citation, citedWords, placeOf, textFragment, pageOf }: CitingMeans,
): Promise<{ quote: string; citations: string }> {
  const ink = (text: string): string => text.replace(/\s+/gu, '')
  const now = new Date()
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const found: { quote: string; cited: string }[] = []
  for (const { text, node, words: own } of passages) {
    const page = await pageOf(text)
    const article = page.querySelector<HTMLElement>('[data-source]')
    const part = page.getElementById(node)
    if (!article || !part) continue
    const quote = words || own || citedWords(part.querySelector(':scope > .headed > .box-title') ?? part)
    // What is selected may begin in one passage and end in another.
    if (!ink(citedWords(article)).includes(ink(quote))) continue
    if (words && passages.length > 1 && !ink(citedWords(part)).includes(ink(words))) continue
    const address = new URL(`${text}#${node}`, location.href).href
    const source = article.dataset['source'] ?? ''
    const mark = (words || own) && 'fragmentDirective' in document ? textFragment(quote) : ''
    found.push({
      quote,
      cited: citation({ quote, place: placeOf(part), source, date, address: address + mark }),
    })
    if (words) break
  }
  return {
    quote: found[0]?.quote ?? '',
    citations: found.map(({ cited }) => cited).join('\n\n'),
  }
}
