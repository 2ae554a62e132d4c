import type { ClassFilters } from './classes.ts'
import type { Range } from './occurrences.ts'
import type { Passage, PassageKind } from './passage.ts'

/** Null lets everything through. */
export interface Filters extends ClassFilters {
  plan: string | null
  kind: PassageKind | null
  /** Indicators of one nature, in the word that tables print for it. */
  nature?: '约束性' | '预期性' | null
}

/** A passage that holds what was typed. */
export interface Hit {
  passage: Passage
  /** Anchor and kind of the hit: those of the run-in heading when everything found stands in it. */
  node: string
  kind: PassageKind
  /**
   * `exact` as typed, `folded` in another way of writing, `number` the same number or an age within a span, `synonym` in the
   * plans' own words, `pinyin` by sound, `partial` with some of the words only.
   */
  match: 'exact' | 'folded' | 'number' | 'synonym' | 'pinyin' | 'partial'
  /** Why a hit that is not literal is one, in sentences for the reader. */
  reasons: string[]
  /** What decides between hits that are not literal: larger is better. */
  score: number
  /** What to mark in `passage.text`, in order, without overlaps. */
  ranges: Range[]
  /** The words that are there and those that are not, as typed. */
  found: string[]
  missing: string[]
  /** Place of the passage in the index. */
  order: number
  /** True when the words stand together as they were typed. */
  phrase: boolean
  /** Length of the shortest stretch that holds every word found. */
  span: number
}
