import { notesIn } from '../plan/responsibility-note.ts'
import type { Inline, Paragraph } from '../plan/tree.ts'
import type { Excerpt } from './excerpt.ts'
import { sliceText } from './excerpt.ts'

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
  for (const { start, end } of notesIn(excerpt.text, excerpt.bareNotes)) {
    if (start < from) continue
    push(done, start)
    inlines.push({ type: 'responsibility', children: [sliceText(excerpt, start, end)] })
    done = end
  }
  push(done, excerpt.text.length)
  return inlines
}
