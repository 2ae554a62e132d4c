import type { Inline, Paragraph } from '../plan/tree.ts'
import type { Excerpt } from './excerpt.ts'
import { sliceText } from './excerpt.ts'

/** （牵头单位：区残联；参与单位：区财政局） or （责任单位：区残联） */
const responsibilityNote =
  /（(?:牵头|责任|参与|配合|主责|协同|负责)(?:单位|部门)[：:][^（）]*(?:（[^（）]*）[^（）]*)*(?:）|$)/gu

/** A paragraph whose first `runInEnd` characters are its run-in heading (0: it has none), without an id yet. */
export function paragraphOf(excerpt: Excerpt, runInEnd: number): Paragraph {
  const children: Inline[] = []
  if (runInEnd > 0)
    children.push({ type: 'runIn', id: '', level: 0, children: [sliceText(excerpt, 0, runInEnd)] })
  children.push(...inlinesOf(excerpt, runInEnd))
  return { type: 'paragraph', id: '', children }
}

/** Text and responsibility notes of an excerpt from `from` on. */
export function inlinesOf(excerpt: Excerpt, from: number): Inline[] {
  const inlines: Inline[] = []
  const push = (start: number, end: number): void => {
    const text = sliceText(excerpt, start, end)
    if (text.value !== '') inlines.push(text)
  }
  let done = from
  for (const match of excerpt.text.matchAll(responsibilityNote)) {
    if (match.index < from) continue
    const end = match.index + match[0].length
    push(done, match.index)
    inlines.push({ type: 'responsibility', children: [sliceText(excerpt, match.index, end)] })
    done = end
  }
  push(done, excerpt.text.length)
  return inlines
}
