import { markOf } from '../plan/mark.ts'
import { notesIn } from '../plan/responsibility-note.ts'
import type { Place } from './box-place.ts'
import { isFullInBox, startsApart } from './box-setting.ts'
import type { Context } from './context.ts'
import { joinLines } from './excerpt.ts'
import type { Item } from './item.ts'
import { startsResponsibility } from './signs.ts'

/** True where an item of a box says who does it. */
export function areNoted(items: Item[]): boolean {
  return items.some((item) => item.paragraphs.some((lines) => notesIn(joinLines(lines).text).length > 0))
}

/** True where the paragraph that would begin at a line ends with a note on who does it. */
export function bearsNote({ region, index }: Place, { layout }: Context): boolean {
  for (let end = index + 1; end <= Math.min(region.length, index + 30); end += 1) {
    const last = region[end - 1]
    const next = region[end]
    if (!last || !/[。）)]$/u.test(last.text)) continue
    const { text } = joinLines(region.slice(index, end))
    if (notesIn(text).some((note) => note.end >= text.length - 1)) return true
    if (!next || markOf(next.text) !== null) return false
    if (next.text.startsWith('（') || startsResponsibility.test(next.text)) continue
    if (startsApart(next, last, layout) || !isFullInBox(region.slice(index, end), next, region, layout))
      return false
  }
  return false
}
