import type { PlanRecord } from '../plan/record.ts'

/** What a reference needs of a plan. */
type Referred = Pick<PlanRecord, 'title' | 'documentNumber' | 'issuingAuthority' | 'dateIssued'>

/**
 * A plan as GB/T 7714—2015 lists a document of a government that stands on the net, up to its date: 延边州人民政府. ……规划：延州政发〔2022〕8号[A/OL].
 * (2022-06-16). The standard's own example of one (京政办发［2005］37号) bears the mark A/OL and has the document number behind the title; what a plan
 * does not have is left out, as the standard lets one do in lists by number.
 */
export function gbtReference({ title, documentNumber, issuingAuthority, dateIssued }: Referred): string {
  const authority = issuingAuthority === null ? '' : `${issuingAuthority}. `
  const number = documentNumber === null ? '' : `：${documentNumber.replace(/\s+/gu, '')}`
  return `${authority}${title}${number}[A/OL]. ${dateIssued === null ? '' : `(${dateIssued})`}`
}
