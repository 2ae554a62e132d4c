import type { KnownPlace } from './place-register.ts'
import { unknownPlaceIn } from './unknown-place.ts'

/** A place that is named in some words: which plans are of it, none where the site has none. */
export interface NamedPlace {
  /** `above`: the plans are of a place in it only; `unknown`: there is no plan. */
  rank: KnownPlace['rank'] | 'unknown'
  /** The place in full: 延吉市进学街道. */
  name: string
  plans: string[]
  note: string | null
  /** Where it stands in the words. */
  range: [from: number, to: number]
}

const ranks = ['above', 'own', 'within', 'part']

/**
 * The innermost place that is named in some words, in simplified characters; null where none is. 吉林省延吉市 is 延吉市; 长安镇 is no
 * place of ours behind the name of a town that is none (东莞市长安镇). `printed` says which words are ordinary ones of the plans.
 */
export function placeIn(
  words: string,
  known: ReadonlyMap<string, KnownPlace>,
  printed: (word: string) => boolean = () => false,
): NamedPlace | null {
  if (known.size === 0) return null
  const found = knownIn(words, known)
  let rest = words
  for (const { range } of found) rest = blanked(rest, range)
  const unknown = unknownPlaceIn(rest, printed)
  const inner = found.reduce<NamedPlace | null>(
    (best, place) => (best === null || ranks.indexOf(place.rank) > ranks.indexOf(best.rank) ? place : best),
    null,
  )
  if (unknown === null) return inner
  const [from, to] = unknown
  const other: NamedPlace = {
    rank: 'unknown',
    name: words.slice(from, to),
    plans: [],
    note: null,
    range: [from, to],
  }
  if (inner === null || inner.rank === 'above' || inner.rank === 'own') return other
  return inner.rank === 'part' && from < inner.range[0] ? other : inner
}

/** The longest known name at each place of the words. */
function knownIn(words: string, known: ReadonlyMap<string, KnownPlace>): NamedPlace[] {
  const longest = Math.max(...[...known.keys()].map(({ length }) => length))
  const found: NamedPlace[] = []
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
      const place = known.get(words.slice(at, at + length))
      if (place === undefined) continue
      found.push({ ...place, range: [at, at + length] })
      at += length - 1
      break
    }
  }
  return found
}

function blanked(words: string, [from, to]: [number, number]): string {
  return words.slice(0, from) + '\n'.repeat(to - from) + words.slice(to)
}
