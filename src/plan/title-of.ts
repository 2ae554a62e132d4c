import { collectNotice } from './collect-notice.ts'
import { plainText } from './plain-text.ts'
import type { Plan } from './tree.ts'

/** （已失效） beside a title is a remark on it. */
const status = /\s*[（(](?:已|现行|現行|已宣布)?(?:失效|废止|廢止|修改|有效)[）)]$/u

/** The plan's title: its printed title line, or, marked as derived, the first 《…规划》 of its notice. */
export function titleOf(plan: Plan): { title: string; derived: boolean } {
  const printed = plan.children.find((child) => child.type === 'documentTitle')
  if (printed) return { title: plainText(printed).replace(status, ''), derived: false }
  const cited = /《([^《》]+(?:[规規][划劃]|计划|計劃|[纲綱]要|方案)[^《》]*)》/u.exec(
    collectNotice(plan)?.text ?? '',
  )?.[1]
  return { title: cited ?? plan.id, derived: true }
}
