import { boxTitleOf, tableTitleOf } from '../plan/box-title.ts'
import { markOf } from '../plan/mark.ts'
import type { Line } from './lines.ts'
import { widthOf } from './measure.ts'
import { startsTable } from './table-start.ts'
import type { Context } from './context.ts'

/** 主要指标, 重点项目: the last word of a box's title. */
const endsBoxTitle = /(?:指标|指標|项目|項目|工程|行动|计划)$/u

/** How a box begins: the lines of its title (none for a table that bears none) and its number. */
export interface BoxStart {
  titleLines: number
  number: string | null
}

/** What no title goes on with: a sentence, a mark, a table's header. */
const notTitle = /[。；！？：]|^(?:序号|指标|指標|类别)|[，、]$/u
/** 晋城市“十四五”残疾人保障和发展主要指标 */
const tableName =
  /^[^。；！？，：|<\t]{2,40}(?:主要指标|主要指標|指标体系|指标|一览表|指标表|目标表|任务表|分工表)(?:[（(].{1,12}[）)])?$/u

/** The box that begins at `lines[index]`, or null. */
export function boxStartAt(lines: Line[], index: number, { desk, layout }: Context): BoxStart | null {
  const line = lines[index]
  if (!line) return null
  const start = startAt(lines, index, layout.measure)
  if (start) {
    if (desk.answer('role', line, ['text'])) return null
    if (start.titleLines > 0) desk.answer('role', line, ['box-title'])
    return start
  }
  return desk.answer('role', line, ['box-title']) ? { titleLines: 1, number: null } : null
}

function startAt(lines: Line[], index: number, measure: number | null): BoxStart | null {
  const line = lines[index]
  if (!line) return null
  const parts = boxTitleOf(line.text)
  if (parts) {
    const more = titleGoesOn(lines, index, parts.title, measure)
    // 专栏 alone, without number and title, is a word unless items follow it.
    if (parts.title === '' && parts.number === null && more === 0 && !opensItem(lines[index + 1])) return null
    return { titleLines: 1 + more, number: parts.number }
  }
  const table = tableTitleOf(line.text)
  if (table) {
    const more = table.title === '' && !startsTable(lines, index + 1) ? 1 : 0
    if (startsTable(lines, index + 1 + more)) return { titleLines: 1 + more, number: table.number }
  }
  if (tableName.test(line.text) && !markOf(line.text) && startsTable(lines, index + 1, true))
    return { titleLines: 1, number: null }
  return startsTable(lines, index, true) ? { titleLines: 0, number: null } : null
}

/** How many lines after the first belong to the title: where it bears only the number, or was broken. */
function titleGoesOn(lines: Line[], index: number, title: string, measure: number | null): number {
  const next = lines[index + 1]
  if (
    !next ||
    (notTitle.test(next.text) && !/^主要指标$/u.test(next.text)) ||
    opensItem(next) ||
    boxTitleOf(next.text)
  )
    return 0
  if (startsTable(lines, index + 1, true) && !startsTable(lines, index + 2, true)) return 0
  if (title === '') return widthOf(next.text) <= 45 ? 1 : 0
  const after = lines[index + 2]
  // A title that has its last word went on only where its line is full.
  const width = widthOf(lines[index]?.text ?? '')
  const room = measure === null ? null : measure * (endsBoxTitle.test(title) ? 0.95 : 0.75)
  const broken = room !== null && width >= room && widthOf(next.text) <= 16
  const opens = after !== undefined && (opensItem(after) || startsTable(lines, index + 2, true))
  return broken && opens ? 1 : 0
}

/** True where a line begins the first item of a box. */
function opensItem(line: Line | undefined): boolean {
  if (!line) return false
  return (
    /^0?[1１](?:[\s.．、]|(?=[\p{Script=Han}“]))|^[（(]\s?[1一１]\s?[）)]|^[①●◆■★▲•※◎○□◇☆✦➢►]/u.test(
      line.text,
    ) && !/^1[0-9年月日个万]/u.test(line.text)
  )
}
