import type { Hit } from './hit.ts'
import type { Range } from './occurrences.ts'

const ofMatch = { exact: 0, folded: 1, number: 2, synonym: 2, pinyin: 3, partial: 4 }
const ofKind = { heading: 0, indicator: 1, project: 1, paragraph: 2 }

/** The hits, best first; the order of the index decides between equals. */
export function ranked(hits: Hit[]): Hit[] {
  const keys = new Map(hits.map((hit) => [hit, keyOf(hit)]))
  return [...hits].sort((a, b) => {
    const [one, other] = [keys.get(a) ?? [], keys.get(b) ?? []]
    let at = 0
    while (at < one.length && one[at] === other[at]) at += 1
    return at === one.length ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
  })
}

/** Length of the shortest stretch that holds one range of each list. */
export function spanOf(lists: Range[][]): number {
  const places = lists.map(() => 0)
  let shortest = Number.POSITIVE_INFINITY
  for (;;) {
    let [first, last, earliest] = [Number.POSITIVE_INFINITY, 0, -1]
    for (let at = 0; at < lists.length; at += 1) {
      const range = lists[at]?.[places[at] ?? 0]
      if (range === undefined) return shortest
      last = Math.max(last, range[1])
      if (range[0] < first) {
        first = range[0]
        earliest = at
      }
    }
    if (earliest === -1) return shortest
    shortest = Math.min(shortest, last - first)
    places[earliest] = (places[earliest] ?? 0) + 1
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
