import { plainText } from '../plan/plain-text.ts'
import type { Indicator } from '../plan/tree.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'

/** Reports a row without target, and one without nature in a table that has a column for it. */
export function reportRow(row: Indicator, line: Line | undefined, expectsNature: boolean, desk: Desk): void {
  if (!line) return
  const has = (type: 'indicatorValue' | 'indicatorNature'): boolean =>
    row.children.some((cell) => cell.type === type && plainText(cell) !== '')
  const missing = [
    ...(has('indicatorValue') ? [] : ['target']),
    ...(expectsNature && !has('indicatorNature') ? ['nature'] : []),
  ]
  if (missing.length > 0)
    desk.report(
      'row-incomplete',
      line,
      `Unexpected end of a row, expected its ${missing.join(' and ')}`,
      'warning',
      ['its cells may have been taken as part of another row'],
    )
}
