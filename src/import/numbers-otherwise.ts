import type { Place } from './box-place.ts'
import { isPadded } from './item-number.ts'

/** True where the number of a line is of another kind than those of the items: 3. after 02, （3） or 3. after items without any. */
export function numbersOtherwise({ opened, item, items, rank }: Place): boolean {
  if (opened === null) return false
  // A first item whose number is missing is followed by 2.
  if (item.number === null) return items.length > 1 && items.every(({ number }) => number === null)
  return opened.rank !== rank || (opened.ordinal < 10 && isPadded(opened.number) !== isPadded(item.number))
}
