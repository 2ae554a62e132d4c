import type { Indicator, IndicatorValue } from '../plan/tree.ts'
import { unitInBrackets } from '../plan/unit-in-brackets.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import type { Columns } from './columns.ts'
import { isNature } from './nature-in-row.ts'
import { valueLike } from './value-like.ts'
import type { Token } from './token.ts'
import { textOfTokens, tokensOf } from './token.ts'

/** （%） (户) （人次） at the end of a name. */
const unitAtEnd = new RegExp(unitInBrackets, 'u')
/** A unit in a column of its own. */
const unitToken =
  /^(?:[%％‰]|[万亿]?(?:元|人|名|户|个|人次|张|件|所|家|平方米|公里|场|辆|岁|次|[\p{Script=Han}%]{1,4}\/[\p{Script=Han}]{1,4}))$/u

/** One row: name with number and unit, values, nature, bodies in charge. */
export function rowOf(lines: Line[], columns: Columns, desk: Desk): Indicator {
  const told = toldRow(tokensOf(lines), columns.unit, desk)
  if (told) return told
  const tokens = mended(tokensOf(lines), columns)
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
  if (after.length > 0) row.children.push({ type: 'indicatorBodies', children: [textOfTokens(after)] })
  return row
}

/** Tokens with what a line break tore apart put together: 预期 / 性, 〔16 / 800〕, （ / 户）, and 10 / 0 where a column would be too many. */
function mended(tokens: Token[], columns: Columns): Token[] {
  const joined: Token[] = []
  const values = tokens.filter((token) => valueLike.test(token.text)).length
  let tooMany = columns.values > 1 ? values - columns.values : 0
  for (const token of tokens) {
    const last = joined.at(-1)
    const broken = last !== undefined && last.line !== token.line
    const open =
      last !== undefined &&
      /[〔[（(][^〕\]）)]{0,8}$/u.test(last.text) &&
      /^[^〔[（(]{0,8}[〕\]）)]/u.test(token.text)
    const nature = broken && /^(?:预|约|預|約)[期束]?$/u.test(last.text) && /^[期束]?性$/u.test(token.text)
    const number = broken && tooMany > 0 && /\d$/u.test(last.text) && /^\d+[%％〕]?$/u.test(token.text)
    if (last && (nature || (broken && open) || number)) {
      if (number) tooMany -= 1
      joined[joined.length - 1] = {
        ...last,
        text: last.text + token.text,
        parts: [...(last.parts ?? [last]), token],
      }
    } else joined.push(token)
  }
  return joined
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

/** The row cut as an editor says, `name | value | 预期性`; null where nothing was said. Other words than the row's are refused. */
export function toldRow(tokens: Token[], hasUnit: boolean, desk: Desk): Indicator | null {
  const first = tokens[0]
  const told = first ? desk.words('cells', first.line) : null
  if (!told) return null
  const pieces = tokens.flatMap((token) => token.parts ?? [token])
  return (
    rowBy(told.take, pieces, hasUnit) ??
    told.refuse(
      `These cells do not hold the words of the row: “${pieces.map((token) => token.text).join(' ')}”. Nothing was written.`,
      'Give all words of the row in their order, cells parted by |: name | value | nature.',
    )
  )
}

function rowBy(answer: string, tokens: Token[], hasUnit: boolean): Indicator | null {
  const row: Indicator = { type: 'indicator', id: '', children: [] }
  let rest = tokens
  for (const [turn, words] of answer.split('|').entries()) {
    const wanted = words.replace(/\s/gu, '')
    let taken = ''
    let count = 0
    while (count < rest.length && taken.length < wanted.length) {
      taken += rest[count]?.text ?? ''
      count += 1
    }
    if (taken !== wanted || (turn === 0 && count === 0)) return null
    const children = count > 0 ? [textOfTokens(rest.slice(0, count))] : []
    rest = rest.slice(count)
    row.children.push({ type: cellType(wanted, turn, hasUnit, row), children })
  }
  return rest.length === 0 ? row : null
}

function cellType(
  words: string,
  turn: number,
  hasUnit: boolean,
  row: Indicator,
): Indicator['children'][number]['type'] {
  if (turn === 0) return 'indicatorName'
  if (isNature.test(words)) return 'indicatorNature'
  if (turn === 1 && hasUnit && unitToken.test(words)) return 'indicatorUnit'
  return row.children.some((cell) => cell.type === 'indicatorNature') ? 'indicatorBodies' : 'indicatorValue'
}
