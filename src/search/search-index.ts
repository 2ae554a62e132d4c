import { corpusOf } from './corpus.ts'
import { fold, foldWithOffsets } from './fold.ts'
import { inkWithOffsets } from './ink-offsets.ts'
import type { Classes } from './classes.ts'
import type { Corpus } from './corpus.ts'
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
  /** All folded text, and all text as printed but for white space. */
  corpus: Corpus
  inked: Corpus
  thesaurus: Thesaurus
  /** Every plan with its name, folded. */
  plans: { id: string; name: string }[]
  /** How characters sound; null until it is known. */
  readings: Readings | null
  /** What passages are about, and for whom; null until it is known. */
  classes: Classes | null
}

/** One passage in the two forms in which it is scanned; `order` is its place in the index. */
export interface Entry {
  passage: Passage
  order: number
  inked: Folded
  folded: Folded
  /** What it stands in, folded, without the plan's name; the same array for all that stand in the same place. */
  path: string[]
}

/** Folds every passage once, so that a keystroke only scans. */
export function buildIndex(
  passages: Passage[],
  simplified: Simplified,
  synonyms: Synonyms[] = [],
): SearchIndex {
  const labels = new Map<string[], string[]>()
  const folded = (path: string[]): string[] => {
    const before = labels.get(path)
    if (before !== undefined) return before
    const after = path.slice(1).map((label) => fold(label, simplified))
    labels.set(path, after)
    return after
  }
  const entries = passages.map((passage, order) => ({
    passage,
    order,
    inked: inkWithOffsets(passage.text),
    folded: foldWithOffsets(passage.text, simplified),
    path: folded(passage.path),
  }))
  const names = new Map(passages.map(({ plan, path }) => [plan, path[0] ?? '']))
  return {
    entries,
    simplified,
    corpus: corpusOf(entries.map((entry) => entry.folded.text)),
    inked: corpusOf(entries.map((entry) => entry.inked.text)),
    thesaurus: thesaurusOf(synonyms, simplified),
    plans: [...names].map(([id, name]) => ({ id, name: fold(name, simplified) })),
    readings: null,
    classes: null,
  }
}
