import type { Hit } from './hit.ts'
import type { Range } from './occurrences.ts'
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
export function soundingHits(
  entries: Entry[],
  typed: string,
  folded: string,
  readings: Readings,
  headOnly: boolean,
): Hit[] {
  const hits = entries.flatMap((entry) => soundingHit(entry, typed, folded, readings, headOnly) ?? [])
  const best = Math.max(0, ...hits.map(({ score }) => score))
  // Initials stand for much: once something is heard in full, what fits by its initials only is chance.
  const sure = best >= full ? hits.filter(({ score }) => score >= full) : hits
  return sure.sort((one, other) => other.score - one.score || one.order - other.order)
}

const full = 1

function soundingHit(
  entry: Entry,
  typed: string,
  folded: string,
  readings: Readings,
  headOnly: boolean,
): Hit | null {
  const { passage, folded: hay } = entry
  const limit = headOnly ? passage.head : passage.text.length
  const places: { range: Range; spelled: number }[] = []
  for (let at = 0; at < hay.text.length; at += 1) {
    const end = heard(folded, 0, hay.text, at, readings)
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
  const inHead = to <= passage.head
  return {
    passage,
    node: inHead && passage.headNode !== null ? passage.headNode : passage.node,
    kind: inHead && passage.headNode !== null ? 'heading' : passage.kind,
    match: 'pinyin',
    ranges,
    reasons: [`“${typed.trim()}”是“${passage.text.slice(start, to)}”的拼音。`],
    score: spelled + (inHead ? 0.1 : 0),
    found: [typed.trim()],
    missing: [],
    order: entry.order,
    phrase: true,
    span: 0,
  }
}

/** Where in the text the sounds end, and how many of its characters were spelled out; null when they do not fit. */
function heard(
  typed: string,
  from: number,
  text: string,
  at: number,
  readings: Readings,
): { at: number; spelled: number } | null {
  if (from === typed.length) return { at, spelled: 0 }
  if (at === text.length) return null
  const char = text.charAt(at)
  const ways: [length: number, spelled: number][] = []
  if (char === typed.charAt(from)) ways.push([1, 1])
  else
    for (const reading of readings.get(char) ?? []) {
      const rest = typed.slice(from)
      if (rest.startsWith(reading)) ways.push([reading.length, 1])
      // The last syllable may not be typed to its end yet.
      else if (rest.length > 1 && reading.startsWith(rest)) ways.push([rest.length, 0.9])
      if (/^[zcs]h/u.test(reading) && rest.startsWith(reading.slice(0, 2))) ways.push([2, 0])
      if (rest.startsWith(reading.charAt(0))) ways.push([1, reading.length === 1 ? 1 : 0])
    }
  let best: { at: number; spelled: number } | null = null
  for (const [length, spelled] of ways) {
    const end = heard(typed, from + length, text, at + 1, readings)
    if (end !== null && (best === null || end.spelled + spelled > best.spelled))
      best = { at: end.at, spelled: end.spelled + spelled }
  }
  return best
}
