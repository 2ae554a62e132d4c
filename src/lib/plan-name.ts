import type { PlanRecord } from '../plan/record.ts'

/** What we call a plan where its full title would be too long: 延边州“十四五”规划. */
export function planName(record: PlanRecord): string {
  return `${record.place.shortName}“${record.period.name}”规划`
}
