import type { Notice, NoticePartKind } from '../plan/tree.ts'
import { joinLines } from './excerpt.ts'
import type { Line } from './lines.ts'
import { noticeBody } from './notice-body.ts'
import { headEnd, noticeHead } from './notice-head.ts'
import { noticeParts } from './notice-part.ts'
import { dateLine, documentNumberLine, metadataLine, opennessLine } from './signs.ts'

/** The issuing notice of these lines. Its head ends with the addressees; behind a date that of another one may begin. */
export function noticeOf(lines: Line[]): Notice {
  const notice: Notice = { type: 'notice', children: [] }
  let from = 0
  let inHead = true
  while (from < lines.length) {
    const kind = kindOf(lines[from]?.text ?? '')
    const to = kind !== null ? from + 1 : inHead ? headEnd(lines, from) : bodyEnd(lines, from)
    const block = lines.slice(from, to)
    from = to
    if (kind !== null) {
      notice.children.push(...noticeParts(kind, joinLines(block)))
      inHead ||= kind === 'dateIssued'
    } else if (inHead) {
      const { parts, ends } = noticeHead(block)
      notice.children.push(...parts)
      inHead = !ends
    } else notice.children.push(...noticeBody(block))
  }
  return notice
}

/** What a line that stands for itself is; null for one of the title, the addressees or the text. */
function kindOf(text: string): NoticePartKind | null {
  if (opennessLine.test(text)) return 'openness'
  if (metadataLine.test(text) || text.endsWith('文件')) return 'metadata'
  if (documentNumberLine.test(text)) return 'documentNumber'
  return dateLine.test(text) ? 'dateIssued' : null
}

/** 发布机构：…, which is none of the words of a text that happen to stand before a colon. */
const strongMetadata = /^(?:索\s*引\s*号|发布机构|发文机关|信息来源)[：:]/u

/** Index of the line after the text that begins at `from`: its date, or what else ends it. */
function bodyEnd(lines: Line[], from: number): number {
  let end = from + 1
  while (end < lines.length && !endsBody(lines[end]?.text ?? '')) end += 1
  return end
}

function endsBody(text: string): boolean {
  return dateLine.test(text) || opennessLine.test(text) || strongMetadata.test(text)
}
