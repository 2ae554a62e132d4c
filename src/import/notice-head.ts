import type { Notice } from '../plan/tree.ts'
import { joinLines, printed } from './excerpt.ts'
import type { Line } from './lines.ts'
import { noticeParagraphs } from './notice-body.ts'
import { endsNoticeTitle, isNoticeHead } from './notice-end.ts'
import { noticeParts } from './notice-part.ts'
import { documentNumber, endsNoticeSentence } from './signs.ts'

/** Index after the title or the addressees that begin at `from`, or of a line of another kind before their end. */
export function headEnd(lines: Line[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? ''
    if (index > from && (isNoticeHead(text) || text.endsWith('文件'))) return index
    if (endsHead(text)) return index + 1
  }
  return lines.length
}

/** …的通知, …的通知 云残联发〔2021〕38号, 各乡镇人民政府： or a sentence. */
function endsHead(text: string): boolean {
  return endsNoticeTitle.test(text) || /[号號：:]$/u.test(text) || endsNoticeSentence.test(text)
}

/** The parts of a notice's head; `ends` is true where the text follows. */
export function noticeHead(block: Line[]): { parts: Notice['children']; ends: boolean } {
  const words = printed(block)
  if (/[：:]$/u.test(words)) {
    // A title that ends in the line before, where extraction put both in one block.
    const titleEnd = block.findIndex((line) => endsNoticeTitle.test(line.text)) + 1
    const title = noticeParts('title', joinLines(block.slice(0, titleEnd)))
    return { parts: [...title, ...noticeParts('addressees', joinLines(block.slice(titleEnd)))], ends: true }
  }
  if (endsNoticeSentence.test(words)) return { parts: noticeParagraphs(block), ends: true }
  const excerpt = joinLines(block)
  // A number beside the title stands apart.
  const number = documentNumber.exec(excerpt.text)
  if (!number) return { parts: noticeParts('title', excerpt), ends: false }
  const to = number.index + number[0].length
  const parts = [
    ...noticeParts('title', excerpt, 0, number.index),
    ...noticeParts('documentNumber', excerpt, number.index, to),
    ...noticeParts('title', excerpt, to),
  ]
  return { parts, ends: false }
}
