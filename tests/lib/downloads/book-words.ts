import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { ink } from '../../../src/plan/text.ts'
import type { DocumentText } from '../../site/document-text.ts'

/** The plan's own words in XHTML chapters, white space left out: what stands in `data-plan` and not in `data-added`, tables apart. */
export function bookWords(chapters: string[]): DocumentText {
  const text: DocumentText = { outsideTables: '', insideTables: '' }
  for (const chapter of chapters) read(unified().use(rehypeParse).parse(chapter), null, text)
  return text
}

function read(
  node: Root | RootContent | ElementContent,
  place: keyof DocumentText | null,
  text: DocumentText,
): void {
  if (node.type === 'text' && place !== null) text[place] += ink(node.value)
  if (node.type !== 'element' && node.type !== 'root') return
  if (node.type === 'element' && node.properties['dataAdded'] !== undefined) return
  for (const child of node.children) read(child, placeIn(node, place), text)
}

function placeIn(node: Root | Element, place: keyof DocumentText | null): keyof DocumentText | null {
  if (node.type === 'root') return place
  if (node.properties['dataPlan'] !== undefined) return 'outsideTables'
  return place !== null && node.tagName === 'table' ? 'insideTables' : place
}
