import type { PlanRecord } from './record.ts'

/** What we call a plan where its full title would be too long: 延边州“十四五”规划. */
export function planName({ place, period }: Pick<PlanRecord, 'place' | 'period'>): string {
  return `${place.shortName}“${period.name}”规划`
}
