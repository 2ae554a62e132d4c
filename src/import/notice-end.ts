import type { Line } from './lines.ts'
import { dateLine, documentNumberLine, metadataLine, opennessLine } from './signs.ts'

/** 关于印发…规划的通知, …的批复（已失效）: what the title of a notice ends with. */
export const endsNoticeTitle = /(?:通知|决定|決定|意见|公告|通告|的函|的批复)(?:\s*[（(〔].{2,16}[）)〕])?$/u

/** Number of lines up to the last date, or （此件公开发布）, that ends a notice; 0 where there is none. */
export function noticeEnd(lines: Line[]): number {
  const last = (holds: (text: string) => boolean): number => lines.findLastIndex(({ text }) => holds(text))
  const openness = last((text) => opennessLine.test(text))
  const meta = last((text) => metadataLine.test(text))
  const head = last((text) => documentNumberLine.test(text) || endsNoticeTitle.test(text))
  const date = lines.some(({ text }) => isOfNotice(text)) ? last((text) => dateLine.test(text)) : -1
  return Math.max(openness, date, meta, head) + 1
}

/** 关于…的通知, 各乡镇人民政府： or a number: without one, a date is no notice's. */
function isOfNotice(text: string): boolean {
  return /(?:通知|决定|意见|公告|通告|函|[：:])$/u.test(text) || documentNumberLine.test(text)
}

/** True for what stands in a line of its own around the title of a notice: its date, its number, 索引号：…, 附件1. */
export function isNoticeHead(text: string): boolean {
  return (
    dateLine.test(text) ||
    opennessLine.test(text) ||
    metadataLine.test(text) ||
    documentNumberLine.test(text) ||
    /^附\s*件\s*\d*[：:]?$/u.test(text)
  )
}
