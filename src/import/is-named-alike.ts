import type { Item } from './item.ts'
import type { Line } from './lines.ts'
import { startsResponsibility } from './signs.ts'
import { isNote } from './table-note.ts'

/** 城关镇：托养中心一处；, a name before ： with its text behind it. */
const nameAndColon =
  /^(?!其中|包括|[一二三四五六七八九十]是)[\p{Script=Han}“”]{2,12}[：:]\s?(?=[\p{Script=Han}\d“《])/u

/** True where a line opens an item without a number as all of `items` are opened: with a name before ： */
export function isNamedAlike({ text }: Line, items: Item[]): boolean {
  return (
    nameAndColon.test(text) &&
    !startsResponsibility.test(text) &&
    !isNote(text) &&
    items.every(
      ({ number, ownLine, paragraphs }) =>
        number === null && !ownLine && nameAndColon.test(paragraphs[0]?.[0]?.text ?? ''),
    )
  )
}
