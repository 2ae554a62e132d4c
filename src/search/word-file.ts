import type { PlanPlaces } from './place-register.ts'
import type { PackedWords } from './thesaurus.ts'

/** `words.json`: everyday words and the plans' own for them, and the places of the plans. */
export interface WordFile {
  words: PackedWords
  places: PlanPlaces[]
}
