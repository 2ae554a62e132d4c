import { sentences } from '../plan/sentences.ts'
import type { ClassPassage } from './class-passages.ts'

/** 2.4 万元/人, 2000 元至 5000 元 */
const amount = /\d[\d.,]*\s?[万亿]?元/u
/** 救助标准 without a sum */
const aid = /救助|补贴|补助|资助|免费|减免|优惠|助学金|奖励/u
/** What was paid in the period before is no promise. */
const past = /累计|“十[一二三]五”|共计/u

/** A passage that promises help with money, cut to the whole sentences that do. */
export interface AidPassage {
  passage: ClassPassage
  sentences: string[]
}

/** The passages in which a sum of money is promised. */
export function passagesWithAmounts(passages: ClassPassage[]): AidPassage[] {
  return withSentences(passages, amount)
}

/** The passages in which aid, a subsidy or a discount is promised, with a sum or without. */
export function passagesWithAid(passages: ClassPassage[]): AidPassage[] {
  return withSentences(passages, aid)
}

function withSentences(passages: ClassPassage[], pattern: RegExp): AidPassage[] {
  return passages.flatMap((passage) => {
    const found = passage.sentences
      .flatMap((text) => sentences(text))
      .filter((sentence) => pattern.test(sentence) && !past.test(sentence))
    return found.length === 0 ? [] : [{ passage, sentences: found }]
  })
}
