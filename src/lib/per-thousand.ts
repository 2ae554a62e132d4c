import { perThousand, populationOf } from '../plan/population.ts'
import type { IndicatorRecord, PlanRecord } from '../plan/record.ts'

/** 户 are homes, not persons, and still a number of the same people. */
const countable = /^(?:人|名|人次|人（次）|户)$/u

/**
 * A target that counts people, per 1,000 of those whom the plan says live there, with the formula; null where it is no such count or the
 * plan gives no number of them. Where no unit is printed, a row whose name ends with 人数 counts people.
 */
export function perThousandSentence(
  record: Pick<PlanRecord, 'paragraphs'>,
  { name, unit, values }: Pick<IndicatorRecord, 'name' | 'unit' | 'values'>,
): string | null {
  const population = populationOf(record)
  const counts = unit === null ? /人数$/u.test(name) : countable.test(unit)
  const [target] = values
  if (!population || !counts || values.length !== 1 || typeof target?.value !== 'number') return null
  const share = perThousand(target.value, population.persons)
  const measured = unit ?? '（原文没有写单位）'
  return `本站折算：每千名持证残疾人约 ${String(share)} ${measured}（${String(target.value)} ÷ ${String(population.persons)} × 1000；残疾人数照这份规划自己写的“${population.text}”）。`
}
