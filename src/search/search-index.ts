import { fold, foldWithOffsets } from './fold.ts'
import { inkWithOffsets } from './ink-offsets.ts'
import type { Folded, Simplified } from './fold.ts'
import type { Passage } from './passage.ts'
import { thesaurusOf } from './thesaurus.ts'
import type { Synonyms, Thesaurus } from './thesaurus.ts'

/** Character → its readings, without tones. */
export type Readings = ReadonlyMap<string, string[]>

/** Passages made ready for scanning. */
export interface SearchIndex {
  entries: Entry[]
  simplified: Simplified
  /** All folded text, to learn quickly whether something occurs at all. */
  corpus: string
  thesaurus: Thesaurus
  /** Every plan with its name, folded. */
  plans: { id: string; name: string }[]
  /** How characters sound; null until it is known. */
  readings: Readings | null
}

/** One passage in the two forms in which it is scanned; `order` is its place in the index. */
export interface Entry {
  passage: Passage
  order: number
  inked: Folded
  folded: Folded
  /** What it stands in, folded, without the plan's name. */
  path: string[]
}

/** Folds every passage once, so that a keystroke only scans. */
export function buildIndex(
  passages: Passage[],
  simplified: Simplified,
  synonyms: Synonyms[] = [],
): SearchIndex {
  const entries = passages.map((passage, order) => ({
    passage,
    order,
    inked: inkWithOffsets(passage.text),
    folded: foldWithOffsets(passage.text, simplified),
    path: passage.path.slice(1).map((label) => fold(label, simplified)),
  }))
  const corpus = entries.map((entry) => entry.folded.text).join('\n')
  const names = new Map(passages.map(({ plan, path }) => [plan, fold(path[0] ?? '', simplified)]))
  const plans = [...names].map(([id, name]) => ({ id, name }))
  return { entries, simplified, corpus, thesaurus: thesaurusOf(synonyms, simplified), plans, readings: null }
}
