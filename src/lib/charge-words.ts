import type { PlanRecord, ResponsibilityRecord } from '../plan/record.ts'

/** The words that the plans print before the bodies. */
const roles: Partial<Record<ResponsibilityRecord['role'], string>> = {
  lead: '牵头单位',
  participating: '参与单位',
  responsible: '责任单位',
}

/** Who is in charge of a passage as its own note prints it: 牵头单位：区残联；参与单位：区财政局; null where it has no note. */
export function chargeWords(record: PlanRecord, nodeId: string): string | null {
  const notes = record.responsibilities.flatMap(({ nodeId: node, role, bodies }) => {
    const words = roles[role]
    if (node !== nodeId || words === undefined) return []
    return `${words}：${bodies.map(({ name }) => name).join('、')}`
  })
  return notes.length === 0 ? null : notes.join('；')
}

/** What a plan says about who is in charge, in one sentence of ours. */
export function chargeSentence(record: PlanRecord): string {
  return record.responsibilities.some(({ role }) => roles[role] !== undefined)
    ? '谁负责，这份规划写在正文一些段落的末尾，下面照抄；专栏里的项目没有逐项写明。'
    : '谁负责，这份规划没有逐条写明。'
}
