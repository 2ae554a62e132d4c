import { foldWithOffsets } from './fold.ts'
import { inkWithOffsets } from './ink-offsets.ts'
import type { Folded, Simplified } from './fold.ts'
import type { Passage } from './passage.ts'

/** Passages made ready for scanning. */
export interface SearchIndex {
  entries: Entry[]
  simplified: Simplified
  /** All folded text, to learn quickly whether something occurs at all. */
  corpus: string
}

/** One passage in the two forms in which it is scanned; `order` is its place in the index. */
export interface Entry {
  passage: Passage
  order: number
  inked: Folded
  folded: Folded
}

/** Folds every passage once, so that a keystroke only scans. */
export function buildIndex(passages: Passage[], simplified: Simplified): SearchIndex {
  const entries = passages.map((passage, order) => ({
    passage,
    order,
    inked: inkWithOffsets(passage.text),
    folded: foldWithOffsets(passage.text, simplified),
  }))
  return { entries, simplified, corpus: entries.map((entry) => entry.folded.text).join('\n') }
}
