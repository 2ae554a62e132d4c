import type { Place } from './box-place.ts'
import { joinLines } from './excerpt.ts'
import { hasOpening, opensAlike } from './item-opening.ts'
import { numbersOtherwise } from './numbers-otherwise.ts'
import { styleOf, styleOfItem } from './project-name.ts'

/** True where the item style changes: 名称␠正文 against 名称。正文, or no number where all items had one. */
export function styleChanges(place: Place): boolean {
  const { region, index, items, opened } = place
  if (numbersOtherwise(place)) return true
  if (opened === null && items.every((item) => item.number !== null)) return true
  const style = styleOf(items)
  if (style === 'line') return false
  const lines = region.slice(index, index + 3)
  const [first] = items
  if (opened === null && first && hasOpening(first)) return !opensAlike(lines, first)
  const item = { number: opened?.number ?? null, ordinal: 0, paragraphs: [lines], ownLine: false }
  if (styleOfItem(item) !== style) return true
  // Items without numbers: a paragraph that bears no name in their manner, 名称。正文, is none of them.
  return opened === null && style === 'stop' && !/^[^。，；：]{2,24}。/u.test(joinLines(lines).text)
}
