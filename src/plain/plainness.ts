import { sentences } from '../plan/sentences.ts'
import { ink } from '../plan/text.ts'
import { longest as limit } from './breaches-of.ts'
import { commonCharacters } from './common-characters.ts'
import { officialeseIn } from './officialese.ts'

/** How plain texts are, as far as it can be counted. Whether they are understood, only readers can say. */
export interface Plainness {
  sentences: number
  /** Characters of a sentence on average, signs included, white space not. */
  mean: number
  /** Characters of the longest sentence. */
  longest: number
  /** Share of sentences longer than our own may be, from 0 to 1. */
  long: number
  /** Share of the Chinese characters that are among the 500 most common ones, from 0 to 1. */
  common: number
  /** Words of official prose in a thousand Chinese characters, quotations left out. */
  official: number
}

/** Measures texts; each is cut into its sentences. Null where there is no sentence. */
export function plainness(texts: string[]): Plainness | null {
  const all = texts
    .flatMap(sentences)
    .map(ink)
    .filter((sentence) => sentence !== '')
  if (all.length === 0) return null
  const lengths = all.map((sentence) => [...sentence].length)
  const characters = all.flatMap((sentence) => [...sentence]).filter((sign) => /\p{Script=Han}/u.test(sign))
  const count = (list: unknown[], of: number): number => (of === 0 ? 0 : list.length / of)
  return {
    sentences: all.length,
    mean: lengths.reduce((sum, length) => sum + length, 0) / all.length,
    longest: Math.max(...lengths),
    long: count(
      lengths.filter((length) => length > limit),
      all.length,
    ),
    common: count(
      characters.filter((sign) => commonCharacters.has(sign)),
      characters.length,
    ),
    official: 1000 * count(all.flatMap(officialeseIn), characters.length),
  }
}
