import { markOf } from '../plan/mark.ts'
import type { DocumentTitle, Notice, NoticePart, NoticePartKind } from '../plan/tree.ts'
import { joinApart, joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { paragraphOf } from './paragraph.ts'
import { dateLine, documentNumber, documentNumberLine, metadataLine, opennessLine } from './signs.ts'

/** What stands before the plan's own text, and the number of lines it takes. */
export interface FrontMatter {
  notice: Notice | null
  titles: DocumentTitle[]
  taken: number
}

/**
 * The issuing notice (or several, where one forwards another) and the printed title, from the lines (blank ones left
 * out) before the first heading. Where no title is printed the notice ends with （此件公开发布） or its date.
 */
export function frontMatterOf(lines: Line[], desk: Desk): FrontMatter {
  const { at, count } = titleIn(lines, desk)
  const end = at >= 0 ? at : noticeEnd(lines)
  const notice = end > 0 ? noticeOf(lines.slice(0, end)) : null
  if (at < 0) {
    const line = lines[end] ?? lines[0]
    if (line)
      desk.report(
        'title-missing',
        line,
        'Unexpected text, expected the title of the plan in a line of its own',
        'warning',
        ['a line before this one is the title: correct it with `rule: role`, `take: title`'],
      )
    return { notice, titles: [], taken: end }
  }
  const titles = [titleOf(lines.slice(at, at + count))]
  let taken = at + count
  // The title again, behind a list of contents.
  const again = titleAt(lines, taken)
  if (again.length > 0) {
    titles.push(titleOf(again))
    taken += again.length
  }
  return { notice, titles, taken }
}

function titleOf(lines: Line[]): DocumentTitle {
  return { type: 'documentTitle', children: [sliceText(joinLines(lines))] }
}

const endsTitle =
  /(?:[规規][划劃]|[规規][划劃][纲綱]要|[纲綱]要|实施方案|行动方案|工作方案|行动计划|工作计划|实施计划|計劃|实施意见|计划)(?:\s*[（(〔［[].{2,24}[）)〕］\]])*$/u

/** The title: the last that no sentence surrounds, since a notice before it may cite or forward it. */
function titleIn(lines: Line[], desk: Desk): { at: number; count: number } {
  const isTold = (line: Line | undefined): boolean =>
    line !== undefined && desk.answer('role', line, ['title']) !== null
  const told = lines.findIndex(isTold)
  if (told >= 0) {
    let count = 1
    while (isTold(lines[told + count])) count += 1
    return { at: told, count }
  }
  const from = noticeEnd(lines)
  for (let at = from; at < lines.length; at += 1) {
    const before = lines[at - 1]
    if (
      before &&
      at > from &&
      !/[。！？）)]$/u.test(before.text) &&
      !isHeadLine(before.text) &&
      !/^目\s*录$/u.test(before.text)
    )
      continue
    const found = titleAt(lines, at)
    if (found.length > 0) return { at, count: found.length }
  }
  return { at: -1, count: 0 }
}

/** Lines that stand alone before a title. */
function isHeadLine(text: string): boolean {
  return (
    dateLine.test(text) ||
    opennessLine.test(text) ||
    metadataLine.test(text) ||
    documentNumberLine.test(text) ||
    /^附\s*件\s*\d*[：:]?$/u.test(text)
  )
}

/** 延边朝鲜族自治州“十四五”残疾人保障和发展规划, over at most three lines, with （2021—2025年） or （已失效） below it. */
function titleAt(lines: Line[], from: number): Line[] {
  for (let count = 1; count <= 4; count += 1) {
    const candidate = lines.slice(from, from + count)
    const text = candidate.map((line) => line.text).join('')
    if (candidate.length < count || /[。；：！？]/u.test(text) || markOf(text)) return []
    if (text.length > 80) return []
    if (!endsTitle.test(text) || /[《]/u.test(text)) continue
    // 第十四个五年规划 / 和二〇三五年远景目标纲要
    const more = lines.slice(from + count, from + count + 2)
    const rest = more.findIndex((line) => endsTitle.test(line.text)) + 1
    if (rest > 0 && /^(?:和|及|与|暨|实施|[（(])/u.test(more[0]?.text ?? ''))
      return lines.slice(from, from + count + rest)
    const below = lines[from + count]
    return below && /^[（(〔].{2,20}[）)〕]$/u.test(below.text) && !opennessLine.test(below.text)
      ? lines.slice(from, from + count + 1)
      : candidate
  }
  return []
}

const endsNoticeTitle = /(?:通知|决定|決定|意见|公告|通告|的函|的批复)(?:\s*[（(〔].{2,16}[）)〕])?$/u

/** Number of lines up to the last date, or （此件公开发布）, that ends a notice; 0 where there is none. */
function noticeEnd(lines: Line[]): number {
  const openness = lines.findLastIndex((line) => opennessLine.test(line.text))
  const issued = lines.some(
    (line) =>
      /(?:通知|决定|意见|公告|通告|函)$/u.test(line.text) ||
      /[：:]$/u.test(line.text) ||
      documentNumberLine.test(line.text),
  )
  const date = issued ? lines.findLastIndex((line) => dateLine.test(line.text)) : -1
  const meta = lines.findLastIndex((line) => metadataLine.test(line.text))
  const head = lines.findLastIndex(
    (line) => documentNumberLine.test(line.text) || endsNoticeTitle.test(line.text),
  )
  return Math.max(openness, date, meta, head) + 1
}

/** …的通知 云残联发〔2021〕38号 in one line. */
const endsWithNumber = /[号號]$/u

function noticeOf(lines: Line[]): Notice {
  const notice: Notice = { type: 'notice', children: [] }
  const part = (kind: NoticePartKind, partLines: Line[], apart = false): void => {
    if (partLines.length === 0) return
    const node: NoticePart = {
      type: 'noticePart',
      kind,
      children: [sliceText(apart ? joinApart(partLines) : joinLines(partLines))],
    }
    notice.children.push(node)
  }
  let index = 0
  let inHead = true
  while (index < lines.length) {
    const line = lines[index]
    if (!line) break
    const { text } = line
    if (opennessLine.test(text)) part('openness', [line])
    else if (metadataLine.test(text) || text.endsWith('文件')) part('metadata', [line])
    else if (documentNumberLine.test(text)) part('documentNumber', [line])
    else if (dateLine.test(text)) {
      part('dateIssued', [line])
      inHead = true
    } else if (inHead) {
      const block = headBlock(lines, index)
      index += block.length
      inHead = !headParts(block, notice, part)
      continue
    } else {
      const block = blockUntil(
        lines,
        index,
        (each) => dateLine.test(each) || opennessLine.test(each) || strongMetadata.test(each),
      )
      bodyParts(block, notice, part)
      index += block.length
      continue
    }
    index += 1
  }
  return notice
}

const strongMetadata = /^(?:索\s*引\s*号|发布机构|发文机关|信息来源)[：:]/u

function blockUntil(lines: Line[], from: number, stop: (text: string) => boolean): Line[] {
  const end = lines.findIndex((line, index) => index > from && stop(line.text))
  return lines.slice(from, end < 0 ? lines.length : end)
}

/** Lines up to the end of a title or of the addressees, or up to a line of another kind. */
function headBlock(lines: Line[], from: number): Line[] {
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? ''
    if (index > from && (isHeadLine(text) || text.endsWith('文件'))) return lines.slice(from, index)
    if (
      endsNoticeTitle.test(text) ||
      endsWithNumber.test(text) ||
      /[：:]$/u.test(text) ||
      /[。！]$/u.test(text)
    )
      return lines.slice(from, index + 1)
  }
  return lines.slice(from)
}

/** Puts the parts of a head: a number beside the title stands apart. True where the head ends with it. */
function headParts(
  block: Line[],
  notice: Notice,
  part: (kind: NoticePartKind, lines: Line[]) => void,
): boolean {
  const text = block.map((line) => line.text).join('')
  if (/[：:]$/u.test(text)) {
    // A title that ends in the line before, where extraction put both in one block.
    const titleEnd = block.findIndex((line) => endsNoticeTitle.test(line.text)) + 1
    part('title', block.slice(0, titleEnd))
    part('addressees', block.slice(titleEnd))
    return true
  }
  if (/[。！]$/u.test(text)) {
    for (const paragraph of paragraphsOf(block)) notice.children.push(paragraphOf(joinLines(paragraph), 0))
    return true
  }
  const excerpt = joinLines(block)
  const number = documentNumber.exec(excerpt.text)
  if (!number) {
    part('title', block)
    return false
  }
  const to = number.index + number[0].length
  const push = (kind: NoticePartKind, start: number, end: number): void => {
    const leaf = sliceText(excerpt, start, end)
    if (leaf.value !== '') notice.children.push({ type: 'noticePart', kind, children: [leaf] })
  }
  push('title', 0, number.index)
  push('documentNumber', number.index, to)
  push('title', to, excerpt.text.length)
  return false
}

/** What stands between the addressees and the date: paragraphs, then who signed. */
function bodyParts(
  lines: Line[],
  notice: Notice,
  part: (kind: NoticePartKind, lines: Line[], apart?: boolean) => void,
): void {
  const bodyEnd = lines.findLastIndex((line) => /[。！]$/u.test(line.text)) + 1
  for (const paragraph of paragraphsOf(lines.slice(0, bodyEnd)))
    notice.children.push(paragraphOf(joinLines(paragraph), 0))
  const rest = lines.slice(bodyEnd)
  const attachments = rest.filter((line) => /^附\s*件/u.test(line.text))
  for (const line of attachments) notice.children.push(paragraphOf(joinLines([line]), 0))
  const signed = rest.filter((line) => !attachments.includes(line))
  const whole = signed.every((line) => /(?:府|室|委|局|会|联|合会|厅|办|部|组)$/u.test(line.text))
  part('signedBy', signed, whole)
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
