import { hanNumeral } from './han-numeral.ts'
import type { PlanUnits } from './plan-units.ts'

/** A plan of about so many bytes of UTF-8: chapters and sections again and again, their numbers and those of the boxes counting on. */
export function textOfSize({ head, units }: PlanUnits, bytes: number): string {
  let text = head
  let size = Buffer.byteLength(head)
  let chapters = 0
  let sections = 0
  let boxes = 0
  for (let turn = 0; size < bytes; turn += 1) {
    const unit = units[turn % units.length]
    if (!unit) throw new Error('A plan without chapters cannot grow')
    if (unit.level === 1) {
      chapters += 1
      sections = 0
    } else {
      sections += 1
    }
    const number = unit.level === 1 ? `${hanNumeral(chapters)}、` : `（${hanNumeral(sections)}）`
    const numbered = unit.text
      .replace(/^(\s*)(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u, `$1${number}`)
      .replace(/^(\s*专栏 ?)\d+/gmu, (_, before: string) => {
        boxes += 1
        return before + String(boxes)
      })
    text += numbered
    size += Buffer.byteLength(numbered)
  }
  return text
}
