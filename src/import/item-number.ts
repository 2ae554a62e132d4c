import type { Mark } from '../plan/mark.ts'
import { markOf } from '../plan/mark.ts'
import type { Item } from './item.ts'
import type { Line } from './lines.ts'

/** Rank of 1. and 01, and of items that bear no number. */
export const usualRank = 6

/** Rank of the numbers of a box's first item; that of 1. where it bears none. */
export function rankOfItems(region: Line[]): number {
  for (const line of region.slice(0, 6)) {
    if (/^0[1１]/u.test(line.text)) return usualRank // 01　名称
    const mark = markOf(line.text)
    if (mark?.ordinal === 1) return mark.rank
  }
  return usualRank
}

/** 01　名称, 02.名称, 03“五个一”工程 */
const zeroNumber = /^(0\d)(?:[.．、]|(?=[\s\p{Script=Han}“]))/u
/** 3无障碍厕所建设, but not 3年 or 3万名 */
const bareNumber = /^([0-9]{1,2})(?=\s?[\p{Script=Han}“《])(?!\s?[年月日个名万亿人元户支家所项期次岁級级])/u

/**
 * The number with which a line may open an item: 1. and 01 and, where the last `item` is number 2, a bare 3 in front of a
 * word. A mark of a lower kind than `rank` numbers no item.
 */
export function numberOf(text: string, item: Item | undefined, rank: number): Mark | null {
  const zero = zeroNumber.exec(text)
  if (zero?.[1]) return { number: zero[0], ordinal: Number(zero[1]), rank: usualRank }
  const mark = markOf(text)
  if (mark) return isBelow(mark, rank) ? null : mark
  const bare = bareNumber.exec(text)?.[1]
  return bare !== undefined && item && item.number !== null && Number(bare) === item.ordinal + 1
    ? { number: bare, ordinal: Number(bare), rank: usualRank }
    : null
}

/** True where a line begins with a mark below the numbers of the items: （1） or ① within 1. */
export function opensSubItem(text: string, rank: number): boolean {
  const mark = markOf(text)
  return mark !== null && isBelow(mark, rank)
}

function isBelow(mark: Mark, rank: number): boolean {
  return mark.rank > rank
}

/** True for the number after that of `item`, the same once more, one after a gap, and 1. */
export function numbersItem(opened: Mark, item: Item): boolean {
  return (
    opened.ordinal === item.ordinal + 1 ||
    (item.number !== null && opened.ordinal >= item.ordinal && opened.ordinal <= item.ordinal + widestGap) ||
    opened.ordinal === 1
  )
}

/** 01, which only an item bears. */
export function isPadded(number: string): boolean {
  return /^[0０]/u.test(number)
}

/** How far a number may be from the one before: 2. and then 5. */
export const widestGap = 3
