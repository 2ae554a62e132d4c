import { looseEdge, stopWords } from './stop-words.ts'
import { bordersOf } from './word-borders.ts'
import type { SearchIndex } from './search-index.ts'

/** A stretch of what was typed; `said` is false for words that say nothing about the subject. */
interface Piece {
  words: string
  said: boolean
}

/** Cuts folded words at each place into the longest everyday word, word of the plans, or word that says nothing. */
export function piecesIn(folded: string, index: SearchIndex): Piece[] {
  const borders = bordersOf(folded)
  const pieces: Piece[] = []
  let unknown = ''
  const close = (): void => {
    if (unknown.length > 1 || (unknown !== '' && folded.length === unknown.length))
      pieces.push({ words: unknown, said: true })
    unknown = ''
  }
  for (let at = 0; at < folded.length;) {
    const everyday = everydayAt(folded, at, index)
    const empty = longestWord(folded, at, 8, (word) => stopWords.has(word))
    const stretch = printedAt(folded, at, borders, index)
    const printed = shortened(folded, at, stretch, borders, index)
    const longest = Math.max(everyday, empty, printed)
    if (longest === 0) {
      unknown += folded.charAt(at)
      at += 1
      continue
    }
    close()
    const words = folded.slice(at, at + longest)
    if (longest === empty && everyday < empty) pieces.push({ words, said: false })
    else {
      const bare = words.replace(looseEdge, '')
      // 功能 and 对象 are words, of which 能 and 对 are parts.
      const whole = everyday === longest || (bare.length === 1 && !stopWords.has(bare))
      const trimmed = whole ? words : bare
      if (stopWords.has(trimmed) || trimmed === '') pieces.push({ words, said: false })
      else pieces.push({ words: trimmed, said: true })
    }
    at += longest
  }
  close()
  return pieces
}

/**
 * 想学 stands in 思想学习, but 想学电脑 is 想 and 学电脑: a stretch gives way to an everyday word or the name of a plan's place that
 * begins in it and goes on. 延边残疾人 is a place and who lives there.
 */
function shortened(
  text: string,
  at: number,
  length: number,
  borders: Set<number> | null,
  index: SearchIndex,
): number {
  const place = placeAt(text, at, index)
  if (place > 0 && place < length && text.startsWith('残疾', at + place)) return place
  for (let from = at + 1; from < at + length; from += 1) {
    const before = text.slice(at, from)
    const cuts = stopWords.has(before) || (before.length > 1 && (borders === null || borders.has(from)))
    if (cuts && from + Math.max(everydayAt(text, from, index), placeAt(text, from, index)) > at + length)
      return from - at
  }
  return length
}

/** Length of the beginning of a plan's name that stands here; 0 below two characters. */
function placeAt(text: string, at: number, { plans }: SearchIndex): number {
  const lengths = plans.map(({ name }) => {
    let same = 0
    while (same < name.length && name.charAt(same) === text.charAt(at + same)) same += 1
    return same
  })
  const longest = Math.max(0, ...lengths)
  return longest < 2 ? 0 : longest
}

function everydayAt(text: string, from: number, { thesaurus }: SearchIndex): number {
  return longestWord(text, from, thesaurus.longest, (word) => thesaurus.entries.has(word))
}

function longestWord(text: string, from: number, longest: number, has: (word: string) => boolean): number {
  for (let length = Math.min(longest, text.length - from); length > 0; length -= 1)
    if (has(text.slice(from, from + length))) return length
  return 0
}

/** Length of the longest stretch from here that the plans print and that ends where a word does; 0 below two characters. */
function printedAt(text: string, from: number, borders: Set<number> | null, index: SearchIndex): number {
  let to = from
  while (to < text.length && index.corpus.includes(text.slice(from, to + 1))) to += 1
  for (; to - from >= 2; to -= 1) if (borders === null || borders.has(to)) return to - from
  return 0
}
