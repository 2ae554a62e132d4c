import { isRight } from './search-query.ts'
import type { SearchQuery } from './search-query.ts'

/** One result of an engine: its text, and the passages that begin or stand in it, as `plan#anchor`. */
export interface Result {
  text: string
  anchors: ReadonlySet<string>
  /** True when it says of itself that it holds only some of the words. */
  partial: boolean
}

/** How well an engine answers, shares from 0 to 1. */
export interface Scores {
  queries: number
  /** Queries whose source (a right passage where any will do) is among all results. */
  recall: number
  /** Results among the first ten that are right. */
  precision10: number
  /** The same of the results that do not say of themselves that they hold only some of the words. */
  precision10Whole: number
  /** Mean of 1 / the place of the first right result. */
  mrr: number
  /** Mean of 1 / the place of the source itself, of which there may be many that are as good. */
  mrrOfSource: number
}

/** Compares queries with their results, best first. */
export function scoresOf(queries: SearchQuery[], answers: Result[][]): Scores {
  let [found, places, sourcePlaces] = [0, 0, 0]
  const all: boolean[] = []
  const whole: boolean[] = []
  queries.forEach((query, at) => {
    const results = answers[at] ?? []
    const firstRight = results.findIndex(({ text }) => isRight(text, query))
    const source = query.source === null ? firstRight : placeOf(query.source, results)
    if (source !== -1) found += 1
    places += reciprocal(firstRight)
    sourcePlaces += reciprocal(source)
    for (const { text, partial } of results.slice(0, 10)) {
      const right = isRight(text, query)
      all.push(right)
      if (!partial) whole.push(right)
    }
  })
  const { length } = queries
  return {
    queries: length,
    recall: found / length,
    precision10: shareOf(all),
    precision10Whole: shareOf(whole),
    mrr: places / length,
    mrrOfSource: sourcePlaces / length,
  }
}

const shareOf = (right: boolean[]): number =>
  right.length === 0 ? 0 : right.filter(Boolean).length / right.length
const placeOf = (source: string, results: Result[]): number =>
  results.findIndex(({ anchors }) => anchors.has(source))
const reciprocal = (place: number): number => (place === -1 ? 0 : 1 / (place + 1))
