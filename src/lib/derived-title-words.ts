import type { PlanRecord } from '../plan/record.ts'

/** Where a title that the text prints in no line of its own was taken from, in a sentence; empty for a printed one. */
export function derivedTitleWords({
  title,
  titleDerived,
  notice,
}: Pick<PlanRecord, 'title' | 'titleDerived' | 'notice'>): string {
  if (!titleDerived) return ''
  const source = notice?.text.includes(title) === true ? '印发通知' : '引言'
  return `原文没有单独的标题行，标题取自${source}里的书名号。`
}
