import type { Indicator, IndicatorValue } from '../plan/tree.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import type { Token } from './token.ts'
import { textOfTokens, tokensOf } from './token.ts'

/** （%） (户) （人次） at the end of a name. */
const unitAtEnd = /[（(](?:[%％‰]|[\p{Script=Han}/]{1,4})[）)]$/u
const natureToken = /^(?:预期性|约束性)$/u
/** 6500, ＞90, ≥60, 〔85〕, 0.5 */
const numericValue = /^[〔[]?[≥≤＞＜><~～±约]*\s?\d[\d.,，万亿%％—～-]*[〕\]]?[%％]?$/u

/** One row with `columns` value columns: name with number and unit, values, nature. */
export function rowOf(lines: Line[], columns: number, desk: Desk): Indicator {
  const tokens = tokensOf(lines)
  const last = tokens.at(-1)
  const nature = last && natureToken.test(last.text) ? [last] : []
  const cells = tokens.slice(0, tokens.length - nature.length)
  const nameLength = lengthOfName(cells, columns, desk)
  const row: Indicator = {
    type: 'indicator',
    id: '',
    children: [{ type: 'indicatorName', children: [textOfTokens(cells.slice(0, nameLength))] }],
  }
  row.children.push(...valuesOf(cells.slice(nameLength), columns))
  if (nature.length > 0) row.children.push({ type: 'indicatorNature', children: [textOfTokens(nature)] })
  return row
}

/** How many tokens the name takes: up to its unit; else all but the numbers at the end, at least one; else the first one, as a guess. */
function lengthOfName(cells: Token[], columns: number, desk: Desk): number {
  const unit = cells.findIndex((token) => unitAtEnd.test(token.text))
  if (unit >= 0) return unit + 1
  let numbers = 0
  const most = Math.min(columns, cells.length - 1)
  while (numbers < most && numericValue.test(cells.at(-1 - numbers)?.text ?? '')) numbers += 1
  if (numbers > 0) return cells.length - numbers
  const first = cells[0]
  if (first && cells.length > 1)
    desk.report(
      'row-cells-guessed',
      first.line,
      `Ambiguous cells of a row without unit and number, took “${first.text}” as its name`,
    )
  return Math.min(1, cells.length)
}

function valuesOf(tokens: Token[], columns: number): IndicatorValue[] {
  if (tokens.length === 0) return []
  const cells = tokens.length === columns ? tokens.map((token) => [token]) : [tokens]
  return cells.map((cell) => ({ type: 'indicatorValue', children: [textOfTokens(cell)] }))
}
