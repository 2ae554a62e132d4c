import type { Range } from './occurrences.ts'

/** A stretch of a passage to show, and where in it it begins; a `gap` stands for words left out. */
export interface Segment {
  text: string
  kind: 'plain' | 'marked' | 'gap'
  start: number
}

const before = 30
const after = 90
const whole = 150

/**
 * The part of `text` between `from` and `to` around the ranges, cut where the printed sentences pause,
 * with the ranges marked; all of it when it is short.
 */
export function snippetOf(text: string, ranges: Range[], from: number, to: number): Segment[] {
  const inside = ranges
    .filter(([start, end]) => end > from && start < to)
    .map(([start, end]): Range => [Math.max(start, from), Math.min(end, to)])
  const windows = to - from <= whole ? [[from, to] as Range] : windowsOf(text, inside, from, to)
  const segments: Segment[] = []
  const add = (kind: Segment['kind'], start: number, end: number): void => {
    if (end > start) segments.push({ text: text.slice(start, end), kind, start })
  }
  for (const [start, end] of windows) {
    if (start > from) segments.push({ text: '……', kind: 'gap', start })
    let at = start
    for (const [first, last] of inside.filter((range) => range[0] >= start && range[1] <= end)) {
      add('plain', at, first)
      add('marked', first, last)
      at = last
    }
    add('plain', at, end)
  }
  const end = windows.at(-1)?.[1] ?? to
  if (end < to) segments.push({ text: '……', kind: 'gap', start: end })
  return segments
}

/** At most three stretches, one around each place that an earlier one does not show yet. */
function windowsOf(text: string, ranges: Range[], from: number, to: number): Range[] {
  const windows: Range[] = []
  for (const [start, end] of ranges.length > 0 ? ranges : [[from, from] as Range]) {
    const last = windows.at(-1)
    if (last !== undefined && end <= last[1]) continue
    const opens = Math.max(from, pauseBefore(text, start, start - before))
    const closes = Math.min(to, pauseAfter(text, end, end + after))
    if (last !== undefined && opens <= last[1]) last[1] = closes
    else if (windows.length < 3) windows.push([opens, closes])
    else break
  }
  return windows
}

const pause = /[，。；：、！？,;\s]/u

/** The place after the pause nearest to `at` and not before `limit`; `limit` when there is none. */
function pauseBefore(text: string, at: number, limit: number): number {
  const wide = Math.max(0, limit - before)
  for (let place = Math.max(0, limit); place > wide; place -= 1)
    if (pause.test(text.charAt(place - 1))) return place
  for (let place = Math.max(0, limit); place < at; place += 1)
    if (pause.test(text.charAt(place - 1))) return place
  return Math.max(0, limit)
}

function pauseAfter(text: string, at: number, limit: number): number {
  for (let place = limit; place > at; place -= 1) if (pause.test(text.charAt(place - 1))) return place
  return limit
}
