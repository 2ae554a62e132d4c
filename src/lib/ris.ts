import type { PlanRecord } from '../plan/record.ts'

/** What a RIS file needs of a plan. */
type Referred = Pick<PlanRecord, 'title' | 'documentNumber' | 'issuingAuthority' | 'dateIssued' | 'place'>

/**
 * A plan as a RIS file, which Zotero, EndNote and NoteExpress import: a document of a government (GOVDOC) at an address. Lines end with CR LF as
 * the format asks; what the plan does not have is left out. The day of access is the reader's, so there is none.
 */
export function risOf(
  { title, documentNumber, issuingAuthority, dateIssued, place }: Referred,
  address: string,
): string {
  const number = documentNumber?.replace(/\s+/gu, '')
  const fields: [tag: string, value: string | null | undefined][] = [
    ['TY', 'GOVDOC'],
    ['AU', issuingAuthority],
    ['TI', title],
    ['M1', number],
    ['PY', dateIssued?.slice(0, 4)],
    ['DA', dateIssued?.replaceAll('-', '/')],
    ['CY', place.name],
    ['PB', issuingAuthority],
    ['LA', 'zh-CN'],
    ['UR', address],
    [
      'N1',
      `${number === undefined ? '' : `发文字号：${number}。`}网址是规划易读的网页，不是发文机关的网站。`,
    ],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}
