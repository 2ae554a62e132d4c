import type { Period } from './record.ts'

/** 到2025年, 2024 年底前 */
const year = /(?:到|至|截至)\s?(20\d\d)\s?年|(20\d\d)\s?年(?:年?底|年?末|以?前|之前)/gu

/**
 * The year by which a quantity is to be reached, as the words before it in its sentence say: 到2025年, 2024年底前, “十四五”期末.
 * Null where the sentence names none: the period of the plan as a whole is no deadline that it wrote there.
 */
export function deadlineOf(before: string, period: Period): number | null {
  const years = [...before.matchAll(year)].map(([, to, end]) => Number(to ?? end))
  const last = years.at(-1)
  if (last !== undefined) return last
  return withinPeriod(period).test(before) ? period.to : null
}

/** The last year of a column of targets: 2025年; else that of the plan's period where the title of the table names it: “十四五”…主要指标. */
export function deadlineOfColumn(column: string | null, title: string, period: Period): number | null {
  const named = /(20\d\d)\s?年/u.exec(column ?? '')?.[1] ?? /(20\d\d)\s?年/u.exec(title)?.[1]
  if (named !== undefined) return Number(named)
  return title.includes(period.name) ? period.to : null
}

/** “十四五”期间, “十四五”期末, “十四五”末, “十四五”时期 */
function withinPeriod({ name }: Period): RegExp {
  return new RegExp(`${name}”?(?:时?期?末|期间|时期)`, 'u')
}
