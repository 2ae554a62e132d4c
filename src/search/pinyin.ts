import { hitOf } from './hit-of.ts'
import type { Filters, Hit } from './hit.ts'
import type { Range } from './occurrences.ts'
import type { Term } from './query.ts'
import type { Entry, Readings } from './search-index.ts'

/** Reads what `readingsOf` wrote. */
export function readingsIn(packed: string): Readings {
  const readings = new Map<string, string[]>()
  for (const group of packed.split('|')) {
    const syllable = /^[a-z]+/u.exec(group)?.[0] ?? ''
    for (const char of group.slice(syllable.length))
      readings.set(char, [...(readings.get(char) ?? []), syllable])
  }
  return readings
}

/** Whether pinyin may help with what was typed: Latin letters, alone or among Chinese characters, and no signs. */
export function mayBePinyin(typed: string): boolean {
  return /^[\p{Script=Han}A-Za-z\d\s'’-]+$/u.test(typed) && /[A-Za-z]/u.test(typed) && typed.trim().length > 1
}

/** Passages that sound as typed: in full (canjiren), by initials (cjr), or both, Chinese characters among them standing for themselves. */
export function soundingHits(entries: Entry[], phrase: Term, readings: Readings, filters: Filters): Hit[] {
  const heard = listenFor(phrase.folded, readings)
  const hits = entries.flatMap((entry) => soundingHit(entry, phrase, heard, filters) ?? [])
  const best = Math.max(0, ...hits.map(({ score }) => score))
  // Initials stand for much: once something is heard in full, what fits by its initials only is chance.
  const sure = best >= full ? hits.filter(({ score }) => score >= full) : hits
  return sure.sort((one, other) => other.score - one.score || one.order - other.order)
}

const full = 1

/** Where in a text the sounds end that begin at `at`, and how many of its characters were spelled out; null when they do not fit. */
type Heard = (text: string) => (at: number) => End | null
interface End {
  at: number
  spelled: number
}

function soundingHit(entry: Entry, { typed, folded }: Term, heard: Heard, filters: Filters): Hit | null {
  const { passage, folded: hay } = entry
  const limit = filters.kind === 'heading' ? passage.head : passage.text.length
  const places: { range: Range; spelled: number }[] = []
  const heardAt = heard(hay.text)
  for (let at = 0; at < hay.text.length; at += 1) {
    const end = heardAt(at)
    if (end === null) continue
    const range: Range = [hay.starts[at] ?? 0, hay.ends[end.at - 1] ?? 0]
    if (range[1] > limit) break
    const spelled = end.spelled / (end.at - at)
    // Two letters are the initials of far too much.
    if (spelled > 0 || folded.length > 2) places.push({ range, spelled })
    at = end.at - 1
  }
  if (places.length === 0) return null
  const spelled = Math.max(...places.map((place) => place.spelled))
  const ranges = places.filter((place) => place.spelled === spelled).map(({ range }) => range)
  const [start, to] = ranges[0] ?? [0, 0]
  return hitOf(entry, [ranges], filters, {
    match: 'pinyin',
    reasons: [`“${typed}”是“${passage.text.slice(start, to)}”的拼音。`],
    score: spelled + (to <= passage.head ? 0.1 : 0),
    found: [typed],
    missing: [],
    phrase: true,
  })
}

/** How a character may begin the rest of what was typed: letters used, and how much of the character is spelled out by them. */
type Ways = [letters: number, spelled: number][]

/** Listens for what was typed; what is found out about a character or a place is remembered, or long input would never end. */
function listenFor(typed: string, readings: Readings): Heard {
  const known: Map<string, Ways>[] = []
  const waysAt = (from: number, char: string): Ways => {
    const before = (known[from] ??= new Map<string, Ways>())
    let ways = before.get(char)
    if (ways === undefined) before.set(char, (ways = waysOf(char, typed, from, readings)))
    return ways
  }
  return (text) => {
    const ends = new Map<number, End | null>()
    const heard = (from: number, at: number): End | null => {
      if (from === typed.length) return { at, spelled: 0 }
      if (at === text.length) return null
      const ways = waysAt(from, text.charAt(at))
      if (ways.length === 0) return null
      const place = from * (text.length + 1) + at
      const before = ends.get(place)
      if (before !== undefined) return before
      let best: End | null = null
      for (const [letters, spelled] of ways) {
        const end = heard(from + letters, at + 1)
        if (end !== null && (best === null || end.spelled + spelled > best.spelled))
          best = { at: end.at, spelled: end.spelled + spelled }
      }
      ends.set(place, best)
      return best
    }
    return (at) => heard(0, at)
  }
}

function waysOf(char: string, typed: string, from: number, readings: Readings): Ways {
  if (char === typed.charAt(from)) return [[1, 1]]
  const ways: Ways = []
  const left = typed.length - from
  for (const reading of readings.get(char) ?? []) {
    if (typed.startsWith(reading, from)) ways.push([reading.length, 1])
    // The last syllable may not be typed to its end yet.
    else if (left > 1 && left < reading.length && reading.startsWith(typed.slice(from)))
      ways.push([left, 0.9])
    if (/^[zcs]h/u.test(reading) && typed.startsWith(reading.slice(0, 2), from)) ways.push([2, 0])
    if (typed.startsWith(reading.charAt(0), from)) ways.push([1, reading.length === 1 ? 1 : 0])
  }
  return ways
}
