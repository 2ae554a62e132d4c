import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { numberedLabelAt } from './numbered-label.ts'
import type { RowLines } from './row-lines.ts'

/** Reports numbers of rows that stand twice, and gaps between them. */
export function reportRowNumbers(region: Line[], rows: RowLines[], desk: Desk): void {
  let last = 0
  for (const { from, number } of rows) {
    const line = region[from]
    if (number === null || !line) continue
    const words = `Unexpected number ${String(number)}`
    if (number === last) desk.report('number-duplicate', line, `${words} a second time, kept as printed`)
    else if (number !== last + 1 && !(number === 1 && numberedLabelAt(region, from - 1)))
      desk.report('number-gap', line, `${words} after ${String(last)}, kept as printed`)
    last = number
  }
}
