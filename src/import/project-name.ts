import { joinLines } from './excerpt.ts'
import type { Item } from './item.ts'

/** How the projects of a box part name and description: 名称␠正文 or 名称。正文. */
export type ItemStyle = 'space' | 'stop'

/** The style of the majority of a box's projects; 'stop' where nothing tells. */
export function styleOf(items: Item[]): ItemStyle {
  const spaced = items.filter((item) => styleOfItem(item) === 'space').length
  return spaced * 2 > items.length ? 'space' : 'stop'
}

/** The style of one project. */
export function styleOfItem(item: Item): ItemStyle {
  const text = joinLines(item.paragraphs[0] ?? []).text.slice(item.number?.length ?? 0)
  return spaceEnd(text) > 0 ? 'space' : 'stop'
}

/** Length of number and name in `text`, the closing 。 included; 0 when no name can be told. */
export function nameEnd(text: string, numberLength: number, style: ItemStyle): number {
  const rest = text.slice(numberLength)
  const end = style === 'space' ? spaceEnd(rest) : rest.indexOf('。') + 1
  if (end <= 0 || end > 46 || (style === 'stop' && end === rest.length && end > 30)) return 0
  return numberLength + end
}

/** Index of the space after a name: not after a number, not beside a digit, and before the first 。 */
function spaceEnd(text: string): number {
  const match = /^\s?[^。\s]+?(?<![\dA-Za-z])(?=\s(?!\d))/u.exec(text.slice(0, 46))
  return match ? match[0].length : 0
}
