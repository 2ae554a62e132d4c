import { markOf } from '../plan/mark.ts'
import { printed } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { isNoticeHead, noticeEnd } from './notice-end.ts'
import { isNamesLine } from './names-line.ts'
import { opennessLine } from './signs.ts'

/** The printed title of the plan and where it begins: what an editor says it is, or the first title behind the notice; null without one. */
export function titleIn(lines: Line[], desk: Desk): { at: number; lines: Line[] } | null {
  const isTold = (line: Line | undefined): boolean =>
    line !== undefined && desk.answer('role', line, ['title']) !== null
  const told = lines.findIndex(isTold)
  if (told >= 0) {
    let end = told + 1
    while (isTold(lines[end])) end += 1
    return { at: told, lines: lines.slice(told, end) }
  }
  // The notice may cite the title, or forward another notice.
  const from = noticeEnd(lines)
  for (let at = from; at < lines.length; at += 1) {
    const found = at === from || mayPrecedeTitle(lines[at - 1]?.text ?? '') ? titleAt(lines, at) : []
    if (found.length > 0) return { at, lines: found }
  }
  return null
}

/** True where a line ends a sentence or a bracket, or stands alone, so that a title may follow. */
function mayPrecedeTitle(text: string): boolean {
  return /[。！？）)]$/u.test(text) || isNoticeHead(text) || /^目\s*录$/u.test(text)
}

/** …规划, …规划纲要, …实施方案（2021—2025年）: what the title of a plan ends with. */
const endsTitle =
  /(?:[规規][划劃]|[规規][划劃][纲綱]要|[纲綱]要|实施方案|行动方案|工作方案|行动计划|工作计划|实施计划|計劃|实施意见|计划)(?:\s*[（(〔［[].{2,24}[）)〕］\]])*$/u

/** 延边朝鲜族自治州“十四五”残疾人保障和发展规划, over at most four lines, with （2021—2025年） or （已失效） below it; none elsewhere. */
export function titleAt(lines: Line[], from: number): Line[] {
  for (let end = from + 1; end <= Math.min(from + 4, lines.length); end += 1) {
    const title = lines.slice(from, end)
    const text = printed(title)
    if (/[。；：！？]/u.test(text) || markOf(text) || text.length > 80) return []
    // 某县贯彻落实《某市…规划》实施方案 is a title, …《…规划》 is none.
    if (!endsTitle.test(text) || /《[^》]*$/u.test(text)) continue
    // 第十四个五年规划 / 和二〇三五年远景目标纲要
    const more = lines.slice(end, end + 2)
    const rest = more.findIndex((line) => endsTitle.test(line.text)) + 1
    const next = more[0]?.text ?? ''
    if (rest > 0 && /^(?:和|及|与|暨|实施|[（(])/u.test(next)) return lines.slice(from, end + rest)
    // （2021—2025年）, not （县残联　县民政局）
    const isBelow = /^[（(〔].{2,20}[）)〕]$/u.test(next) && !opennessLine.test(next) && !isNamesLine(next)
    return isBelow ? lines.slice(from, end + 1) : title
  }
  return []
}
