import type { Hit } from './hit.ts'
import type { Range } from './occurrences.ts'

const ofMatch = { exact: 0, folded: 1, number: 2, synonym: 2, pinyin: 3, partial: 4 }
const ofKind = { heading: 0, indicator: 1, project: 1, paragraph: 2 }

/** Best first; the order of the index decides between equals. */
export function compareHits(a: Hit, b: Hit): number {
  const left = keyOf(a)
  const right = keyOf(b)
  const differs = left.findIndex((value, at) => value !== right[at])
  return differs === -1 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0)
}

/** Length of the shortest stretch that holds one range of each list. */
export function spanOf(lists: Range[][]): number {
  const starts = lists.map(() => 0)
  let shortest = Number.POSITIVE_INFINITY
  for (;;) {
    const current = lists.map((list, at) => list[starts[at] ?? 0])
    const present = current.filter((range) => range !== undefined)
    if (present.length < lists.length || present.length === 0) return shortest
    const first = Math.min(...present.map(([start]) => start))
    const last = Math.max(...present.map(([, end]) => end))
    shortest = Math.min(shortest, last - first)
    const earliest = current.findIndex((range) => range?.[0] === first)
    starts[earliest] = (starts[earliest] ?? 0) + 1
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
