import { collectNotice } from './collect-notice.ts'
import { plainText } from './plain-text.ts'
import type { Plan } from './tree.ts'

/** The plan's title: its printed title line, or, marked as derived, the first 《…规划》 of its notice. */
export function titleOf(plan: Plan): { title: string; derived: boolean } {
  const printed = plan.children.find((child) => child.type === 'documentTitle')
  if (printed) return { title: plainText(printed), derived: false }
  const cited = /《([^《》]+规划[^《》]*)》/u.exec(collectNotice(plan)?.text ?? '')?.[1]
  return { title: cited ?? plan.id, derived: true }
}
