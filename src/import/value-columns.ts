import type { Line } from './lines.ts'
import { natureInRow } from './nature-in-row.ts'
import type { RowLines } from './row-lines.ts'
import { tokensOf } from './token.ts'
import { valueLike } from './value-like.ts'

/** The number of values that most rows seem to have, 0 where none has a number. */
export function valueColumnsOf(region: Line[], rows: RowLines[]): number {
  const counts = new Map<number, number>()
  for (const { from, to } of rows) {
    const tokens = tokensOf(region.slice(from, to))
    const nature = tokens.findLastIndex((token) => natureInRow.test(token.text))
    const cells = tokens.slice(1, nature < 0 ? tokens.length : Math.max(1, nature))
    const count = cells.length - 1 - cells.findLastIndex((token) => !valueLike.test(token.text))
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
