import type { Hit } from './hit.ts'
import type { Range } from './occurrences.ts'

const ofMatch = { exact: 0, folded: 1, number: 2, synonym: 2, pinyin: 3, partial: 4 }
const ofKind = { heading: 0, indicator: 1, project: 1, paragraph: 2 }

/** The hits, best first; the order of the index decides between equals. */
export function ranked(hits: Hit[]): Hit[] {
  return hits
    .map((hit) => ({ hit, key: keyOf(hit) }))
    .sort((a, b) => {
      for (const [at, value] of a.key.entries()) {
        const other = b.key[at] ?? 0
        if (value !== other) return value - other
      }
      return 0
    })
    .map(({ hit }) => hit)
}

/** Length of the shortest stretch that holds one range of each list. */
export function spanOf(lists: Range[][]): number {
  const at = lists.map(() => 0)
  let shortest = Number.POSITIVE_INFINITY
  for (;;) {
    let first = Number.POSITIVE_INFINITY
    let last = 0
    let earliest = -1
    for (const [place, list] of lists.entries()) {
      const range = list[at[place] ?? 0]
      if (range === undefined) return shortest
      last = Math.max(last, range[1])
      if (range[0] < first) [first, earliest] = [range[0], place]
    }
    if (earliest === -1) return shortest
    shortest = Math.min(shortest, last - first)
    at[earliest] = (at[earliest] ?? 0) + 1
  }
}

function keyOf(hit: Hit): number[] {
  const start = hit.ranges[0]?.[0] ?? 0
  const several = hit.found.length + hit.missing.length > 1
  return [
    hit.phrase ? 0 : 1,
    hit.missing.join('').length,
    ofMatch[hit.match],
    several ? hit.span : 0,
    start < hit.passage.head ? 0 : 1,
    ofKind[hit.kind],
    start,
    hit.passage.text.length,
    hit.order,
  ]
}
