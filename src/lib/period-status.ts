import type { Period, PlanRecord } from '../plan/record.ts'

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

/**
 * For pages over all plans: which of them are over on an ISO date, and that in one sentence; null where none is.
 * 两份规划的规划期都已经结束（2021年至2025年）。
 */
export function periodsOver<T extends Pick<PlanRecord, 'period' | 'place'>>(
  records: T[],
  today: string,
): { over: T[]; sentence: string } | null {
  const over = records.filter(({ period }) => periodStatus(period, today) === 'over')
  if (over.length === 0) return null
  const years = [...new Set(over.map(({ period: { from, to } }) => `${String(from)}年至${String(to)}年`))]
  const count = over.length === 2 ? '两' : String(over.length)
  const all = over.length === records.length
  const whose =
    over.length === 1 ? `${over[0]?.place.shortName ?? ''}的规划，规划期` : `${count}份规划的规划期`
  const already = all && over.length > 1 ? '都已经结束' : '已经结束'
  return { over, sentence: `${whose}${already}（${years.join('、')}，按${chineseDate(today)}算）。` }
}

/** What a reader must know of a plan's period on an ISO date: one sentence, and what follows from it. */
export function periodSentences(
  { period, place }: Pick<PlanRecord, 'period' | 'place'>,
  today: string,
): { first: string; rest: string } {
  const years = `${String(period.from)}年至${String(period.to)}年`
  const counted = `（按${chineseDate(today)}算。）`
  switch (periodStatus(period, today)) {
    case 'over':
      return {
        first: `这份规划的规划期是${years}，已经结束。`,
        rest: `${counted}里面的补贴、名额和目标可能已经变了。办事以前，请先问${place.shortName}的残联或者有关部门。`,
      }
    case 'running':
      return { first: `这份规划的规划期是${years}，现在正在执行。`, rest: counted }
    case 'ahead':
      return { first: `这份规划的规划期是${years}，还没有开始。`, rest: counted }
  }
}
