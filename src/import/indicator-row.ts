import type { Indicator, IndicatorBodies, IndicatorValue } from '../plan/tree.ts'
import { unitInBrackets } from '../plan/unit-in-brackets.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import type { Columns } from './columns.ts'
import { mendedTokens } from './mended-tokens.ts'
import { toldRow } from './told-row.ts'
import { unitToken } from './unit-token.ts'
import { isNature } from './nature-in-row.ts'
import { valueLike } from './value-like.ts'
import type { Token } from './token.ts'
import { textOfTokens, tokensOf } from './token.ts'

/** （%） (户) （人次） at the end of a name. */
const unitAtEnd = new RegExp(unitInBrackets, 'u')

/** One row: name with number and unit, values, nature, bodies in charge. */
export function rowOf(lines: Line[], columns: Columns, desk: Desk): Indicator {
  const told = toldRow(tokensOf(lines), columns.unit, desk)
  if (told) return told
  const tokens = mendedTokens(tokensOf(lines), columns)
  const at = tokens.findLastIndex((token) => isNature.test(token.text))
  const nature = at > 0 ? tokens.slice(at, at + 1) : []
  const after = at > 0 ? tokens.slice(at + 1) : []
  const cells = at > 0 ? tokens.slice(0, at) : tokens
  const nameLength = lengthOfName(cells, columns, desk)
  const row: Indicator = {
    type: 'indicator',
    id: '',
    children: [{ type: 'indicatorName', children: [textOfTokens(cells.slice(0, nameLength))] }],
  }
  let rest = cells.slice(nameLength)
  const unit = rest[0]
  if (unit && unitToken.test(unit.text) && (columns.unit || rest.length > Math.max(1, columns.values))) {
    row.children.push({ type: 'indicatorUnit', children: [textOfTokens([unit])] })
    rest = rest.slice(1)
  }
  row.children.push(...valuesOf(rest, Math.max(1, columns.values)))
  if (nature.length > 0) row.children.push({ type: 'indicatorNature', children: [textOfTokens(nature)] })
  row.children.push(...bodiesOf(after, columns.bodies, desk))
  return row
}

/** How many tokens the name takes: up to its unit; else all but the numbers at the end, at least one; else the first one, as a guess. */
function lengthOfName(cells: Token[], columns: Columns, desk: Desk): number {
  const unit = cells.findIndex((token) => unitAtEnd.test(token.text))
  if (unit >= 0) return unit + 1
  const lead = /^\d{1,2}[.．、]?$/u.test(cells[0]?.text ?? '') ? 1 : 0
  if (columns.unit) {
    const own = cells.findIndex((token, index) => index > lead && unitToken.test(token.text))
    if (own > 0) return own
  }
  let numbers = 0
  const most = Math.min(Math.max(1, columns.values), cells.length - 1 - lead)
  while (numbers < most && valueLike.test(cells.at(-1 - numbers)?.text ?? '')) numbers += 1
  if (numbers > 0) {
    // 与经济增长同步 100: words in the first of several columns.
    const missing = columns.values - numbers
    const room = cells.length - numbers - lead
    return missing > 0 && room > missing ? cells.length - numbers - missing : cells.length - numbers
  }
  const first = cells[lead]
  if (first && cells.length > 1 + lead)
    desk.report(
      'row-cells-guessed',
      first.line,
      `Ambiguous cells of a row without unit and number, took “${first.text}” as its name`,
      'warning',
      ['more of its words belong to the name'],
    )
  return Math.min(1 + lead, cells.length)
}

function valuesOf(tokens: Token[], columns: number): IndicatorValue[] {
  if (tokens.length === 0) return []
  const cells: Token[][] = []
  for (const token of tokens) {
    const last = cells.at(-1)
    const words = last?.at(-1)
    // Words broken over lines are one cell; numbers and dashes are one each.
    const goesOn =
      tokens.length !== columns &&
      words !== undefined &&
      !valueLike.test(words.text) &&
      !valueLike.test(token.text)
    if (goesOn && last) last.push(token)
    else cells.push([token])
  }
  while (cells.length > columns && cells.length > 1)
    cells.splice(-2, 2, [...(cells.at(-2) ?? []), ...(cells.at(-1) ?? [])])
  return cells.map((cell) => ({ type: 'indicatorValue', children: [textOfTokens(cell)] }))
}

/** The bodies behind the nature: one cell, or where the header has several columns of them one each. */
function bodiesOf(tokens: Token[], columns: number, desk: Desk): IndicatorBodies[] {
  const cells: Token[][] = []
  for (const token of tokens) {
    const last = cells.at(-1)
    // 区残联、 / 区教育局
    const goesOn = /[、，]$/u.test(last?.at(-1)?.text ?? '') || /^[、，]/u.test(token.text)
    if (last && (goesOn || columns < 2)) last.push(token)
    else cells.push([token])
  }
  const first = tokens[0]
  if (first && columns > 1 && cells.length !== columns)
    desk.report(
      'row-cells-guessed',
      first.line,
      `Ambiguous bodies of a row, found ${String(cells.length)} of ${String(columns)} cells, took them from the first column on`,
      'warning',
      ['another column is empty, or names of one list stand apart'],
    )
  if (columns > 1) while (cells.length > columns) cells.push(cells.splice(-2).flat())
  return cells.map((cell) => ({ type: 'indicatorBodies', children: [textOfTokens(cell)] }))
}
