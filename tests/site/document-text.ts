import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** The document's own words on a reading page, white space left out: those in tables apart from all others. */
export interface DocumentText {
  outsideTables: string
  insideTables: string
}

/**
 * What stands in `<article data-plan="…">` of a page when everything with `data-added` is taken away.
 * Throws when there is not exactly one such article.
 */
export function documentText(html: string, plan: string): DocumentText {
  const articles: Element[] = []
  visit(unified().use(rehypeParse).parse(html), 'element', (element: Element) => {
    if (element.tagName === 'article' && element.properties['dataPlan'] === plan) articles.push(element)
  })
  const [article] = articles
  if (article === undefined || articles.length > 1) throw new Error(`${articles.length} articles of ${plan}`)
  const text: DocumentText = { outsideTables: '', insideTables: '' }
  read(article, 'outsideTables', text)
  return text
}

function read(
  node: Root | RootContent | ElementContent,
  place: keyof DocumentText,
  text: DocumentText,
): void {
  if (node.type === 'text') text[place] += node.value.replace(/\s+/gu, '')
  if (node.type !== 'element' || node.properties['dataAdded'] !== undefined) return
  for (const child of node.children) read(child, node.tagName === 'table' ? 'insideTables' : place, text)
}
