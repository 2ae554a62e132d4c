import { isoDateOf } from './date.ts'
import { plainText } from './plain-text.ts'
import type { ColophonRecord, NoticeRecord } from './record.ts'
import type { NoticePartKind, Plan } from './tree.ts'
import { nodesOf } from './walk.ts'

/** What the notice says, or null where there is none; closing colon and brackets are left out. */
export function collectNotice(plan: Plan): NoticeRecord | null {
  const notice = plan.children.find((child) => child.type === 'notice')
  if (!notice) return null
  return {
    title: noticePart(plan, 'title'),
    addressees: noticePart(plan, 'addressees')?.replace(/[：:]$/u, '') ?? null,
    text: notice.children
      .filter((child) => child.type === 'paragraph')
      .map((child) => plainText(child))
      .join('\n'),
    signedBy: noticePart(plan, 'signedBy'),
    openness: noticePart(plan, 'openness')?.replace(/^[（(]|[）)]$/gu, '') ?? null,
  }
}

/** One part of the notice as printed, or null. */
export function noticePart(plan: Plan, kind: NoticePartKind): string | null {
  const part = nodesOf(plan, 'noticePart').find((each) => each.kind === kind)
  return part ? plainText(part) : null
}

/** 文号：临政发〔2022〕6号 among the lines that a web page sets above a document. */
const numberInMetadata =
  /(?:文\s*号|发文字号|發文字號|公文字号)\s*[：:]\s*(\p{Script=Han}{2,15}\s*[〔[（(【]\s*\d{4}\s*[〕\]）)】]\s*第?\s*\d+\s*[号號])/u

/** 发文字号 as printed: in the notice's head, else among the lines of a web page above it; null without one. */
export function documentNumberOf(plan: Plan): string | null {
  const printed = noticePart(plan, 'documentNumber')
  if (printed !== null) return printed
  const parts = nodesOf(plan, 'noticePart').filter((part) => part.kind === 'metadata')
  return (
    parts.map((part) => numberInMetadata.exec(plainText(part))?.[1]).find((number) => number !== undefined) ??
    null
  )
}

/** 抄送, 印发机关 and 印发日期, or null where there is no colophon. */
export function collectColophon(plan: Plan): ColophonRecord | null {
  const parts = nodesOf(plan, 'colophonPart')
  if (parts.length === 0) return null
  const textOf = (kind: string): string =>
    plainText(parts.find((part) => part.kind === kind) ?? { type: 'text', value: '' })
  const printed = textOf('printed')
  return {
    copiedTo: textOf('copiedTo')
      .replace(/^\S*?[：:]|。$/gu, '')
      .split(/[，、]/u)
      .filter((name) => name !== ''),
    printedBy: /^(\S+?)\s*\d{4}\s*年/u.exec(printed)?.[1] ?? null,
    datePrinted: isoDateOf(printed),
  }
}
