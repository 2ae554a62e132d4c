import { hitOf } from './hit-of.ts'
import { listenFor } from './listen-for.ts'
import type { Filters, Hit } from './hit.ts'
import type { Listen } from './listen-for.ts'
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
  const listen = listenFor(phrase.folded, readings)
  const hits = entries.flatMap((entry) => soundingHit(entry, phrase, listen, filters) ?? [])
  const best = Math.max(0, ...hits.map(({ score }) => score))
  // Initials stand for much: once something is heard in full, what fits by its initials only is chance.
  const sure = best >= full ? hits.filter(({ score }) => score >= full) : hits
  return sure.sort((one, other) => other.score - one.score || one.order - other.order)
}

const full = 1

function soundingHit(entry: Entry, { typed, folded }: Term, listen: Listen, filters: Filters): Hit | null {
  const { passage, folded: hay } = entry
  const limit = filters.kind === 'heading' ? passage.head : passage.text.length
  const places: { range: Range; spelled: number }[] = []
  for (const { at, end, spelled } of listen(hay.text)) {
    const range: Range = [hay.starts[at] ?? 0, hay.ends[end - 1] ?? 0]
    if (range[1] > limit) break
    const part = spelled / (end - at)
    // Two letters are the initials of far too much.
    if (part > 0 || folded.length > 2) places.push({ range, spelled: part })
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
