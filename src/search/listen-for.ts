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

/** Listens for folded letters. What is found out about a character or a place is remembered, or long input would never end. */
export function listenFor(typed: string, readings: Readings): Listen {
  const known: Map<string, Ways>[] = []
  const waysOf = (char: string, from: number): Ways => {
    const before = (known[from] ??= new Map<string, Ways>())
    let ways = before.get(char)
    if (ways === undefined) before.set(char, (ways = waysFrom(char, typed, from, readings)))
    return ways
  }
  const opening = [...readings.keys()].filter((char) => waysOf(char, 0).length > 0)
  const first = new RegExp(`[${/^./su.exec(typed)?.[0] ?? ''}${opening.join('')}]`, 'gu')
  return (text) => {
    const ends = new Map<number, Sound | null>()
    const heard = (from: number, at: number): Sound | null => {
      if (from === typed.length) return { at, end: at, spelled: 0 }
      const place = from * text.length + at
      let best = ends.get(place)
      if (best !== undefined || at === text.length) return best ?? null
      best = null
      for (const [letters, spelled] of waysOf(text.charAt(at), from)) {
        const rest = heard(from + letters, at + 1)
        if (rest !== null && (best === null || rest.spelled + spelled > best.spelled))
          best = { at, end: rest.end, spelled: rest.spelled + spelled }
      }
      ends.set(place, best)
      return best
    }
    const sounds: Sound[] = []
    for (const { index } of text.matchAll(first)) {
      const sound = index < (sounds.at(-1)?.end ?? 0) ? null : heard(0, index)
      if (sound !== null) sounds.push(sound)
    }
    return sounds
  }
}

function waysFrom(char: string, typed: string, from: number, readings: Readings): Ways {
  if (char === typed.charAt(from)) return [[1, 1]]
  const ways: Ways = []
  const left = typed.length - from
  for (const syllable of readings.get(char) ?? []) {
    if (!typed.startsWith(syllable.charAt(0), from)) continue
    if (typed.startsWith(syllable, from)) ways.push([syllable.length, 1])
    // The last syllable may not be typed to its end yet.
    else if (left > 1 && syllable.startsWith(typed.slice(from))) ways.push([left, 0.9])
    if (/^[zcs]h/u.test(syllable) && typed.startsWith('h', from + 1)) ways.push([2, 0])
    ways.push([1, syllable.length === 1 ? 1 : 0])
  }
  return ways
}
