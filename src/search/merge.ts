import type { Range } from './occurrences.ts'

/** Ranges in order, those that touch or overlap made one. */
export function merge(ranges: Range[]): Range[] {
  const merged: Range[] = []
  const inOrder = ranges.every(([start], at) => at === 0 || start >= (ranges[at - 1]?.[0] ?? 0))
  for (const [start, end] of inOrder ? ranges : [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
