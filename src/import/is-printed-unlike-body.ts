import type { Place } from './box-place.ts'
import type { Context } from './context.ts'

/** True where a number is printed as those of all the items, and not as the last of the body: 4. after 1. 2., in a body with 3． */
export function isPrintedUnlikeBody({ items, opened }: Place, { outline }: Context): boolean {
  if (opened === null || items.length < 2) return false
  const form = formOf(opened.number)
  const ofBody = outline.printedLast(opened.rank)
  return (
    ofBody !== null &&
    formOf(ofBody) !== form &&
    items.every(({ number }) => number !== null && formOf(number) === form)
  )
}

/** What stands around the numeral, and how wide its digits are: 0. or ０． or （0） */
function formOf(number: string): string {
  return number
    .replace(/[0-9]+/u, '0')
    .replace(/[０-９]+/u, '０')
    .replace(/\s/gu, '')
}
