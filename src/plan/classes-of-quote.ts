import type { Classify } from './class-rules.ts'
import { firstOfEach } from './first-of-each.ts'

/** The words a promise stands in, from near to far. */
export interface QuoteWords {
  nodeId: string
  quote: string
  sentence: string
}

/** A paragraph with more topics than this tells of many things, and a promise in it is not about all of them. */
const few = 1

/**
 * Topics or people of one promise: those that its own words decide, else those of its sentence, else those of its node (`nodes`).
 * The sentences of a paragraph tell of many things at once: there the sentence decides nothing, and its node only where it has few.
 */
export function classesOfQuote(
  classify: Classify,
  paragraphs: { id: string }[],
  nodes: { nodeId: string; id: string }[] = [],
): (words: QuoteWords) => string[] {
  const idsIn = (text: string): string[] => firstOfEach(classify(text)).map(({ id }) => id)
  return ({ nodeId, quote, sentence }) => {
    const own = idsIn(quote)
    if (own.length > 0) return own
    const around = nodes.filter((entry) => entry.nodeId === nodeId).map(({ id }) => id)
    if (paragraphs.some(({ id }) => id === nodeId)) return around.length <= few ? around : []
    const near = idsIn(sentence)
    return near.length > 0 ? near : around
  }
}
