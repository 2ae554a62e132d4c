import type { Classify } from './class-rules.ts'
import { firstOfEach } from './first-of-each.ts'

/** The words a promise stands in, from near to far. */
export interface QuoteWords {
  nodeId: string
  quote: string
  sentence: string
}

/**
 * Topics or people of one promise: those that its own words decide, else those of its sentence, else those of its node (`nodes`).
 * In a paragraph only its own words count: the sentences there tell of many things at once.
 */
export function classesOfQuote(
  classify: Classify,
  paragraphs: { id: string }[],
  nodes: { nodeId: string; id: string }[] = [],
): (words: QuoteWords) => string[] {
  const idsIn = (text: string): string[] => firstOfEach(classify(text)).map(({ id }) => id)
  return ({ nodeId, quote, sentence }) => {
    const own = idsIn(quote)
    if (own.length > 0 || paragraphs.some(({ id }) => id === nodeId)) return own
    const near = idsIn(sentence)
    return near.length > 0 ? near : nodes.filter((entry) => entry.nodeId === nodeId).map(({ id }) => id)
  }
}
