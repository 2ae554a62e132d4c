import type { Notice, Paragraph } from '../plan/tree.ts'
import { joinApart, joinLines } from './excerpt.ts'
import type { Line } from './lines.ts'
import { noticeParts } from './notice-part.ts'
import { paragraphOf } from './paragraph.ts'
import { endsNoticeSentence } from './signs.ts'

/** What stands between the addressees and the date: paragraphs, then who signed. */
export function noticeBody(lines: Line[]): Notice['children'] {
  const bodyEnd = lines.findLastIndex((line) => endsNoticeSentence.test(line.text)) + 1
  const isAttachment = (line: Line): boolean => /^附\s*件/u.test(line.text) // 附件：残疾人保障和发展规划
  const rest = lines.slice(bodyEnd)
  const signed = rest.filter((line) => !isAttachment(line))
  // 云州市残疾人联合会 / 云州市民政局: each line holds a name, where a long one is not broken.
  const whole = signed.every((line) => /(?:府|室|委|局|会|联|厅|办|部|组)$/u.test(line.text))
  return [
    ...noticeParagraphs(lines.slice(0, bodyEnd)),
    ...rest.filter(isAttachment).map((line) => paragraphOf(joinLines([line]), 0)),
    ...noticeParts('signedBy', whole ? joinApart(signed) : joinLines(signed)),
  ]
}

/** The paragraphs of a notice, each of which ends with a full stop. */
export function noticeParagraphs(lines: Line[]): Paragraph[] {
  const paragraphs: Line[][] = []
  let current: Line[] = []
  for (const line of lines) {
    current.push(line)
    if (!endsNoticeSentence.test(line.text)) continue
    paragraphs.push(current)
    current = []
  }
  if (current.length > 0) paragraphs.push(current)
  return paragraphs.map((paragraph) => paragraphOf(joinLines(paragraph), 0))
}
