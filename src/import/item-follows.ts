import type { Place } from './box-place.ts'
import type { Context } from './context.ts'
import { isStyledAlike } from './is-styled-alike.ts'
import { isPadded, numberOf } from './item-number.ts'
import { opensAlike } from './item-opening.ts'
import { endsParagraph, startsResponsibility } from './signs.ts'

/** How many lines the text of an item may take. */
const reach = 25

/**
 * True where the next item of the box comes after a line: with the next number, which is not the one that the body would
 * print next or stands before words set as in the items, or without numbers in the manner of the others.
 */
export function itemFollows(place: Place, { outline }: Context): boolean {
  const { region, index, items, item, rank } = place
  if (item.number === null) return openingFollows(place)
  for (let later = index + 1; later < Math.min(region.length, index + reach); later += 1) {
    const opened = numberOf(region[later]?.text ?? '', item, 8)
    if (opened?.ordinal !== item.ordinal + 1 || opened.rank !== rank) continue
    // 3. is none of 01 and 02.
    if (opened.ordinal < 10 && isPadded(opened.number) !== isPadded(item.number)) continue
    const nextOfBody = outline.next(opened.rank)
    return (
      nextOfBody !== opened.ordinal ||
      nextOfBody === 1 ||
      isStyledAlike(region.slice(later, later + 3), items)
    )
  }
  return false
}

function openingFollows({ region, index, items: [first] }: Place): boolean {
  for (let later = index + 1; later < Math.min(region.length, index + reach); later += 1) {
    const before = region[later - 1]?.text ?? ''
    const isFree = endsParagraph.test(before) || startsResponsibility.test(before)
    if (isFree && opensAlike(region.slice(later, later + 2), first)) return true
  }
  return false
}
