import type { Period } from '../plan/record.ts'

export type PeriodStatus = 'ahead' | 'running' | 'over'

/** Where an ISO date stands to a plan's period, whose first and last years are included. */
export function periodStatus(period: Period, today: string): PeriodStatus {
  const year = Number(today.slice(0, 4))
  if (year < period.from) return 'ahead'
  return year > period.to ? 'over' : 'running'
}

/** The same in a word for lists. */
export const statusWords: Record<PeriodStatus, string> = {
  ahead: '还没有开始',
  running: '正在执行',
  over: '规划期已结束',
}

/** 2022-06-16 is 2022年6月16日. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${String(year)}年${String(month)}月${String(day)}日`
}
