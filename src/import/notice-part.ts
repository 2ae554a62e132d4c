import type { NoticePart, NoticePartKind } from '../plan/tree.ts'
import type { Excerpt } from './excerpt.ts'
import { sliceText } from './excerpt.ts'

/** The part of a notice that an excerpt, or `[from, to)` of it, holds; none where it has no words. */
export function noticeParts(
  kind: NoticePartKind,
  excerpt: Excerpt,
  from = 0,
  to = excerpt.text.length,
): NoticePart[] {
  const text = sliceText(excerpt, from, to)
  return text.value === '' ? [] : [{ type: 'noticePart', kind, children: [text] }]
}
