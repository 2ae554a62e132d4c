import type { DocumentTitle, Notice } from '../plan/tree.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { noticeEnd } from './notice-end.ts'
import { noticeOf } from './notice.ts'
import { titleAt, titleIn } from './plan-title.ts'

/**
 * What stands before the plan's own text, from the lines (blank ones left out) before the first heading: the issuing
 * notice (or several, where one forwards another), the printed titles, and the number of lines that they take. Where no
 * title is printed the notice ends with （此件公开发布） or its date.
 */
export function frontMatterOf(
  lines: Line[],
  desk: Desk,
): { notice: Notice | null; titles: DocumentTitle[]; taken: number } {
  const title = titleIn(lines, desk)
  const end = title?.at ?? noticeEnd(lines)
  const notice = end > 0 ? noticeOf(lines.slice(0, end)) : null
  if (!title) {
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
  // The title again, behind a list of contents.
  const again = titleAt(lines, end + title.lines.length)
  const titles = [title.lines, again].filter((each) => each.length > 0)
  return { notice, titles: titles.map(documentTitle), taken: end + titles.flat().length }
}

function documentTitle(lines: Line[]): DocumentTitle {
  return { type: 'documentTitle', children: [sliceText(joinLines(lines))] }
}
