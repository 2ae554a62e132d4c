import { sentences } from '../plan/sentences.ts'
import type { ClassPassage } from './class-passages.ts'

/** 2.4 万元/人, 2000 元至 5000 元 */
const amount = /\d[\d.,]*\s?[万亿]?元/u
/** What was paid in the period before is no promise. */
const past = /累计|“十[一二三]五”|共计/u

/** A passage that promises money, with the whole sentences that name the sum. */
export interface AmountPassage {
  passage: ClassPassage
  sentences: string[]
}

/** The passages in which a sum of money is promised. */
export function amountSentences(passages: ClassPassage[]): AmountPassage[] {
  return passages.flatMap((passage) => {
    const found = passage.sentences
      .flatMap((text) => sentences(text))
      .filter((sentence) => amount.test(sentence) && !past.test(sentence))
    return found.length === 0 ? [] : [{ passage, sentences: found }]
  })
}
