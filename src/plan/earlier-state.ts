import { fromNumeral } from './numerals.ts'
import type { Period } from './record.ts'

/** 发展基础, 发展现状, “十三五”时期工作回顾: chapters that tell how things stood before. */
const chapter =
  /^(?:事业|规划|工作)?(?:发展|规划|现实|工作)?(?:基础|现状|回顾|背景|形势|成就|成效|环境)(?:(?:和|与|及|、).*)?$|十[一二三四五六七八九]五”?.*(?:回顾|成就|成效|完成情况)$|面临的?(?:形势|机遇)/u
/** 截至2020年底, 目前, 已建成 */
const so = /截[至止]|目前|现有|已(?:经|有|建成|建|达到?|累计|完成)/u

/**
 * True where a quantity tells how things stood before the plan's period: it stands in a chapter on what was reached, or behind words such as
 * “十三五”时期, 截至2020年底 or 目前; not behind 到2025年 or the name of the plan's own period, which look ahead in such a chapter too.
 */
export function isEarlierState(headings: string[], before: string, period: Period): boolean {
  if (looksAhead(before, period)) return false
  return headings.some((heading) => chapter.test(heading)) || so.test(before) || namesEarlier(before, period)
}

function looksAhead(before: string, period: Period): boolean {
  const years = [...before.matchAll(/(?<!截)[到至]\s?(20\d\d)\s?年/gu)].map(([, year]) => Number(year))
  return before.includes(period.name) || years.some((year) => year >= period.from)
}

function namesEarlier(before: string, period: Period): boolean {
  const own = numberOf(period.name)
  return [...before.matchAll(/十[一二三四五六七八九]?五(?=”|时期|期间|末)/gu)].some(
    ([name]) => numberOf(name) < own,
  )
}

/** 十三五 is the 13th; a period without such a name comes after all. */
function numberOf(name: string): number {
  const numeral = /^(.+)五$/u.exec(name)?.[1]
  return numeral !== undefined && /^[一二三四五六七八九十]+$/u.test(numeral) ? fromNumeral(numeral) : Infinity
}
