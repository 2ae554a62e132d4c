import type { Indicator } from '../plan/tree.ts'
import type { Desk } from './finding.ts'
import { isNature } from './nature-in-row.ts'
import type { Token } from './token.ts'
import { textOfTokens } from './token.ts'
import { unitToken } from './unit-token.ts'

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
