import type { Heading } from '../plan/tree.ts'
import type { Excerpt } from './excerpt.ts'
import { sliceText } from './excerpt.ts'

/** The heading that an excerpt is, without id and level yet. */
export function headingOf(excerpt: Excerpt): Heading {
  return { type: 'heading', id: '', level: 0, children: [sliceText(excerpt)] }
}
