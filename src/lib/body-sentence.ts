import type { PlanRecord } from '../plan/record.ts'
import type { BodyShare, Role } from './body-shares.ts'

/** The words for a role, as the notes print them; 正文写到 is ours. */
export const roleWords: Record<Role, string> = {
  lead: '牵头',
  participating: '参与',
  responsible: '列为责任单位',
  stated: '正文写到',
}

/** The roles in the order in which they are told. */
export const roles: Role[] = ['lead', 'participating', 'responsible', 'stated']

/** True when a plan prints who is responsible behind its paragraphs. */
export function hasNotes({ responsibilities }: Pick<PlanRecord, 'responsibilities'>): boolean {
  return responsibilities.some(({ role }) => role !== 'stated')
}

/**
 * What one kind of body does in one plan, counted, to stand behind the plan's name: 区财政局牵头 1 段，参与 7 段，列为责任单位 2 段。 A plan
 * without notes never just lacks it: what its prose names is said instead.
 */
export function bodySentence(record: Pick<PlanRecord, 'responsibilities'>, shares: BodyShare[]): string {
  const stated = shares.filter(({ role }) => role === 'stated')
  if (!hasNotes(record)) {
    if (stated.length === 0) return '没有逐条写明责任单位，正文也没有写到这类单位。'
    return `没有逐条写明责任单位，正文有 ${String(stated.length)} 处写到${quoted(stated)}。`
  }
  const noted = shares.filter(({ role }) => role !== 'stated')
  const counts = roles
    .filter((role) => role !== 'stated')
    .map((role) => ({ role, count: noted.filter((share) => share.role === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => `${roleWords[role]} ${String(count)} 段`)
  if (counts.length === 0 && stated.length === 0) return '没有把这类单位列在责任单位里，正文也没有写到。'
  if (counts.length === 0)
    return `没有列在责任单位里，正文有 ${String(stated.length)} 处写到${quoted(stated)}。`
  const besides = stated.length > 0 ? `；正文另有 ${String(stated.length)} 处写到` : ''
  return `${namesOf(noted).join('、')}${counts.join('，')}${besides}。`
}

/** The names of a body as printed in some passages, each once. */
export function namesOf(shares: BodyShare[]): string[] {
  return [...new Set(shares.flatMap(({ names }) => names))]
}

function quoted(shares: BodyShare[]): string {
  return namesOf(shares)
    .map((name) => `“${name}”`)
    .join('')
}
