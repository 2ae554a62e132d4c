import { ink } from '../plan/text.ts'
import type { Desk } from './finding.ts'
import type { Furniture } from './furniture-kind.ts'
import type { Line } from './lines.ts'
import { endsSentence } from './signs.ts'

/** 一、发展基础 ……… 3 */
const leader = /[.．…·•‥_\s]{3,}\s*[-—(（]?\s*\d{1,3}\s*[-—)）]?$|\t\s*\d{1,3}$/u

/** 目录 and the headings that it repeats; the tree makes its own from the headings themselves. */
export function takeContents(filled: Line[], found: Map<Line, Furniture>, desk: Desk): void {
  const title = filled.findIndex((line) => /^目\s*[录錄次]$/u.test(line.text))
  const start =
    title >= 0
      ? title + 1
      : filled.findIndex(
          (line, index) =>
            leader.test(line.text) &&
            leader.test(filled[index + 1]?.text ?? '') &&
            leader.test(filled[index + 2]?.text ?? ''),
        )
  if (start < 0 || start > 200) return
  const words = (line: Line): string => ink(line.text.replace(leader, '')).replace(/\d{1,3}$/u, '')
  const last = new Map<string, number>()
  // Where the entries bear page numbers, a line without one is none of them.
  const withLeaders = filled.slice(start, start + 3).some((line) => leader.test(line.text))
  let end = start
  const first = filled[start]
  for (const [index, line] of filled.entries()) last.set(words(line), index)
  while (end < filled.length) {
    const line = filled[end]
    if (!line) break
    if (end > start && first && words(line) === words(first) && !leader.test(line.text)) break
    const listed =
      found.has(line) ||
      leader.test(line.text) ||
      leader.test(filled[end + 1]?.text ?? '') ||
      (!withLeaders && (last.get(words(line)) ?? 0) > end && !endsSentence.test(line.text))
    if (!listed) break
    end += 1
  }
  if (end - start < (title >= 0 && withLeaders ? 1 : 3)) return
  const lines = filled.slice(title >= 0 ? title : start, end).filter((line) => !found.has(line))
  for (const line of lines) found.set(line, 'contents-list')
  const head = lines[0]
  if (head)
    desk.report(
      'contents-list',
      head,
      `Took ${String(lines.length)} lines as the list of contents, which repeats the headings`,
      'info',
      ['text of the plan'],
    )
}
