import { fold } from './fold.ts'
import { crossesWords } from './word-borders.ts'
import type { SearchIndex } from './search-index.ts'

const most = 5

/** Everyday words, and stretches of the plans, that differ from what was typed by one character; the most frequent first. */
export function nearTerms(index: SearchIndex, typed: string): string[] {
  const folded = typed.length > 100 ? '' : fold(typed, index.simplified)
  if (folded.length < 3 || folded.length > 8) return []
  const everyday = [...index.thesaurus.entries.keys()].filter((word) => oneApart(word, folded))
  const printed = new Map<string, number>()
  const chars = [...folded].map((char) => char.replace('.', '\\.'))
  const others = chars.map((_, at) => chars.map((char, place) => (place === at ? '.' : char)).join(''))
  const replaced = new RegExp(`(?=(${others.join('|')}))`, 'gsu')
  for (const { folded: hay, passage } of index.entries) {
    for (const { 1: stretch = '', index: at } of hay.text.matchAll(replaced)) {
      if (stretch === folded) continue
      const range: [number, number] = [hay.starts[at] ?? 0, hay.ends[at + stretch.length - 1] ?? 0]
      if (!crossesWords(passage.text, range)) printed.set(stretch, (printed.get(stretch) ?? 0) + 1)
    }
  }
  const frequent = [...printed].sort((one, other) => other[1] - one[1]).map(([stretch]) => stretch)
  return [...new Set([...frequent, ...everyday])].slice(0, most)
}

/** One character replaced, left out or added. */
function oneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  let same = 0
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1
  const [left, right] = [one.slice(same), other.slice(same)]
  if (left.length === right.length) return left.slice(1) === right.slice(1)
  return left.length > right.length ? left.slice(1) === right : left === right.slice(1)
}
