import type { DocumentTitle, Notice, NoticePart, NoticePartKind } from '../plan/tree.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { paragraphOf } from './paragraph.ts'
import { dateLine, documentNumberLine, opennessLine } from './signs.ts'

/** What stands before the plan's own text, and the number of lines it takes. */
export interface FrontMatter {
  notice: Notice | null
  title: DocumentTitle | null
  taken: number
}

/**
 * The issuing notice and the printed title, from the lines (blank ones left out) before the first heading.
 * The notice ends with （此件公开发布）, or with its date where that is not printed.
 */
export function frontMatterOf(lines: Line[], desk: Desk): FrontMatter {
  const openness = lines.findIndex((line) => opennessLine.test(line.text))
  const date = lines.findIndex((line) => dateLine.test(line.text))
  const end = Math.max(openness, date) + 1
  const notice = end > 0 ? noticeOf(lines.slice(0, end)) : null
  const titleLines = titleAt(lines, end)
  if (titleLines.length === 0) {
    const line = lines[end] ?? lines[0]
    if (line)
      desk.report(
        'title-missing',
        line,
        'Unexpected text, expected the title of the plan in a line of its own',
      )
  }
  return {
    notice,
    title:
      titleLines.length === 0
        ? null
        : { type: 'documentTitle', children: [sliceText(joinLines(titleLines))] },
    taken: end + titleLines.length,
  }
}

/** 延边朝鲜族自治州“十四五”残疾人保障和发展规划, over at most three lines. */
function titleAt(lines: Line[], from: number): Line[] {
  for (let count = 1; count <= 3; count += 1) {
    const candidate = lines.slice(from, from + count)
    const text = candidate.map((line) => line.text).join('')
    if (candidate.length < count || /[。；：！？]/u.test(text)) return []
    if (/(?:规划|规划纲要|实施方案|行动计划)(?:（.+）)?$/u.test(text) && text.length <= 80) return candidate
  }
  return []
}

function noticeOf(lines: Line[]): Notice {
  const notice: Notice = { type: 'notice', children: [] }
  const part = (kind: NoticePartKind, partLines: Line[]): void => {
    if (partLines.length === 0) return
    const node: NoticePart = { type: 'noticePart', kind, children: [sliceText(joinLines(partLines))] }
    notice.children.push(node)
  }
  const rest = [...lines]
  const takeWhile = (test: (line: Line) => boolean): Line[] => {
    const end = rest.findIndex((line) => !test(line))
    return rest.splice(0, end < 0 ? rest.length : end)
  }
  // Title and document number come in either order; both may be missing.
  const head = rest.slice(0, 1 + rest.findIndex((line) => /[：:]$/u.test(line.text)))
  for (const line of head) {
    if (rest[0] !== line) continue
    if (documentNumberLine.test(line.text)) {
      part('documentNumber', rest.splice(0, 1))
    } else {
      const block = takeWhile((each) => head.includes(each) && !documentNumberLine.test(each.text))
      const titleEnd = block.findIndex((each) => /(?:通知|决定|意见|公告)$/u.test(each.text)) + 1
      part('title', block.slice(0, titleEnd))
      part('addressees', block.slice(titleEnd))
    }
  }
  const openness = rest.findIndex((line) => opennessLine.test(line.text))
  const after = openness < 0 ? [] : rest.splice(openness)
  const date = rest.findIndex((line) => dateLine.test(line.text))
  const dated = date < 0 ? [] : rest.splice(date)
  const bodyEnd = rest.findLastIndex((line) => /[。！]$/u.test(line.text)) + 1
  const signed = rest.splice(bodyEnd)
  for (const paragraph of paragraphsOf(rest)) notice.children.push(paragraphOf(joinLines(paragraph), 0))
  part('signedBy', signed)
  part('dateIssued', dated)
  part('openness', after)
  return notice
}

/** A notice's paragraphs each end with a full stop. */
function paragraphsOf(lines: Line[]): Line[][] {
  const paragraphs: Line[][] = []
  let current: Line[] = []
  for (const line of lines) {
    current.push(line)
    if (!/[。！]$/u.test(line.text)) continue
    paragraphs.push(current)
    current = []
  }
  if (current.length > 0) paragraphs.push(current)
  return paragraphs
}
