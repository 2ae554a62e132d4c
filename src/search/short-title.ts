import type { PlanRecord } from '../plan/record.ts'

/** A plan's name where space is short: 延边州“十四五”规划. */
export function shortTitleOf(record: Pick<PlanRecord, 'place' | 'period'>): string {
  return `${record.place.shortName}“${record.period.name}”规划`
}
