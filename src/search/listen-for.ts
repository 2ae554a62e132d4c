import type { Readings } from './search-index.ts'

/** A stretch of a text that sounds as typed, and how many of its characters were spelled out. */
export interface Sound {
  at: number
  end: number
  spelled: number
}

/** Finds in a folded text what sounds as typed, from left to right, without overlaps. */
export type Listen = (text: string) => Sound[]

/** How a syllable may begin the rest of what was typed: letters used, and how much of a character they spell out. */
type Ways = [letters: number, spelled: number][]

const none: Ways = []
/** Letters of the longest syllable: zhuang. */
const longest = 6

/** Listens for folded letters. What is found out about a place is remembered, or long input would never end. */
export function listenFor(typed: string, { syllablesOf, charsOf }: Readings): Listen {
  const known: Map<string, Ways>[] = []
  const waysOf = (syllable: string, from: number): Ways => {
    if (!typed.startsWith(syllable.charAt(0), from)) return none
    const before = (known[from] ??= new Map<string, Ways>())
    let ways = before.get(syllable)
    if (ways === undefined) before.set(syllable, (ways = waysFrom(syllable, typed, from)))
    return ways
  }
  // For each character one bit for each number of letters that it may use up as the first, or that may stand before it as the second.
  const [first, second] = [new Uint8Array(0x10000), new Uint8Array(0x10000)]
  const mark = (table: Uint8Array, from: number, before?: number): void => {
    const add = (chars: string, letters: number): void => {
      for (let at = 0; at < chars.length; at += 1)
        table[chars.charCodeAt(at)] = (table[chars.charCodeAt(at)] ?? 0) | (1 << (before ?? letters))
    }
    add(typed.charAt(from), 1)
    for (const [syllable, chars] of charsOf)
      for (const [letters] of waysOf(syllable, from)) add(chars, letters)
  }
  mark(first, 0)
  for (let letters = 1; letters <= longest && letters < typed.length; letters += 1)
    mark(second, letters, letters)
  const whole = typed.length <= longest ? 1 << typed.length : 0
  return (text) => {
    const ends = new Map<number, Sound | null>()
    const heard = (from: number, at: number): Sound | null => {
      if (from === typed.length) return { at, end: at, spelled: 0 }
      if (at === text.length) return null
      const place = from * text.length + at
      let best = ends.get(place)
      if (best !== undefined) return best
      best = null
      const char = text.charAt(at)
      const itself = char === typed.charAt(from)
      for (const syllable of itself ? [char] : (syllablesOf.get(char) ?? []))
        for (const [letters, spelled] of itself ? [[1, 1] as const] : waysOf(syllable, from)) {
          const rest = heard(from + letters, at + 1)
          if (rest !== null && (best === null || rest.spelled + spelled > best.spelled))
            best = { at, end: rest.end, spelled: rest.spelled + spelled }
        }
      ends.set(place, best)
      return best
    }
    const sounds: Sound[] = []
    for (let at = 0; at < text.length; at += 1) {
      const fits = (second[text.charCodeAt(at + 1)] ?? 0) | whole
      if (((first[text.charCodeAt(at)] ?? 0) & fits) === 0) continue
      const sound = heard(0, at)
      if (sound === null) continue
      sounds.push(sound)
      at = sound.end - 1
    }
    return sounds
  }
}

function waysFrom(syllable: string, typed: string, from: number): Ways {
  const ways: Ways = []
  const left = typed.length - from
  if (typed.startsWith(syllable, from)) ways.push([syllable.length, 1])
  // The last syllable may not be typed to its end yet.
  else if (left > 1 && left < syllable.length && syllable.startsWith(typed.slice(from)))
    ways.push([left, 0.9])
  if (/^[zcs]h/u.test(syllable) && typed.startsWith(syllable.slice(0, 2), from)) ways.push([2, 0])
  ways.push([1, syllable.length === 1 ? 1 : 0])
  return ways
}
