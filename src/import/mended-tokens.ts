import type { Columns } from './columns.ts'
import type { Token } from './token.ts'
import { valueLike } from './value-like.ts'

/** Tokens of a row with what a line break tore apart put together: 预期 / 性, 〔16 / 800〕, （ / 户）, and 10 / 0 where a column would be too many. */
export function mendedTokens(tokens: Token[], columns: Columns): Token[] {
  const joined: Token[] = []
  const values = tokens.filter((token) => valueLike.test(token.text)).length
  let tooMany = columns.values > 1 ? values - columns.values : 0
  for (const token of tokens) {
    const last = joined.at(-1)
    const broken = last !== undefined && last.line !== token.line
    const tornNumber = broken && tooMany > 0 && isTornNumber(last.text, token.text)
    if (tornNumber) tooMany -= 1
    if (broken && (tornNumber || isTornBracket(last.text, token.text) || isTornNature(last.text, token.text)))
      joined[joined.length - 1] = {
        ...last,
        text: last.text + token.text,
        parts: [...(last.parts ?? [last]), token],
      }
    else joined.push(token)
  }
  return joined
}

/** 〔16 / 800〕, （ / 户） */
function isTornBracket(before: string, next: string): boolean {
  return /[〔[（(][^〕\]）)]{0,8}$/u.test(before) && /^[^〔[（(]{0,8}[〕\]）)]/u.test(next)
}

/** 预期 / 性, 约 / 束性 */
function isTornNature(before: string, next: string): boolean {
  return /^(?:预|约|預|約)[期束]?$/u.test(before) && /^[期束]?性$/u.test(next)
}

/** 10 / 0% */
function isTornNumber(before: string, next: string): boolean {
  return /\d$/u.test(before) && /^\d+[%％〕]?$/u.test(next)
}
