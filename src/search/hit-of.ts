import { merge } from './merge.ts'
import { spanOf } from './rank.ts'
import type { Filters, Hit } from './hit.ts'
import type { Range } from './occurrences.ts'
import type { Entry } from './search-index.ts'

/** What is known of a hit besides its passage and its places. */
type Manner = Pick<Hit, 'match' | 'reasons' | 'score' | 'found' | 'missing' | 'phrase'>

/**
 * A hit in a passage, with the ranges of each thing found. It is the run-in heading with which the passage begins when each of
 * them stands in it, unless paragraphs are asked for.
 */
export function hitOf({ passage, order }: Entry, places: Range[][], { kind }: Filters, manner: Manner): Hit {
  const runIn =
    passage.headNode !== null &&
    kind !== 'paragraph' &&
    places.every((ranges) => ranges.some(([, end]) => end <= passage.head))
  return {
    passage,
    node: runIn ? (passage.headNode ?? passage.node) : passage.node,
    kind: runIn ? 'heading' : passage.kind,
    ranges: merge(places.flat()),
    order,
    span: spanOf(places),
    ...manner,
  }
}
