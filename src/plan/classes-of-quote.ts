import type { Classify } from './class-rules.ts'
import type { ClassedPassage } from './classed-passage.ts'
import { sentences } from './sentences.ts'

/**
 * Ids of the classes of some printed words of a passage: decided by the words themselves, else by their sentence, by the whole project or
 * row, and last by the nearest heading. A long paragraph as a whole decides nothing: it speaks of much else.
 */
export function classesOfQuote(
  quote: string,
  passage: ClassedPassage | undefined,
  classify: Classify,
): string[] {
  const { text = '', kind, headings = [] } = passage ?? {}
  const around = sentences(text).filter((sentence) => sentence.includes(quote))
  const texts = [quote, ...around, ...(kind === 'paragraph' ? [] : [text]), ...headings]
  const decided = texts.map(classify).find((decisions) => decisions.length > 0) ?? []
  return [...new Set(decided.map(({ id }) => id))]
}
