import { collectNotice } from './collect-notice.ts'
import { plainText } from './plain-text.ts'
import { ink } from './text.ts'
import type { Plan } from './tree.ts'

/** （已失效） beside a title is a remark on it. */
const status = /\s*[（(](?:已|现行|現行|已宣布)?(?:失效|废止|廢止|修改|有效)[）)]$/u

/**
 * 依据…，制定《乌兰旗“十五五”残疾人保障和发展规划》。: a plan without title and notice says in its preamble what it is; of 我县制定了《…规划》 a
 * reply speaks.
 */
const made = /，(?:特|现)?(?:制定|制订|编制)《([^《》]+(?:[规規][划劃]|计划|計劃|[纲綱]要|方案)[^《》]*)》。/u

/** The plan's title: its printed title line, or, marked as derived, the first 《…规划》 of its notice, or the one its preamble makes. */
export function titleOf(plan: Plan): { title: string; derived: boolean } {
  const printed = plan.children.find((child) => child.type === 'documentTitle')
  if (printed) return { title: plainText(printed).replace(status, ''), derived: false }
  const cited = /《([^《》]+(?:[规規][划劃]|计划|計劃|[纲綱]要|方案)[^《》]*)》/u.exec(
    collectNotice(plan)?.text ?? '',
  )?.[1]
  const preamble = plan.children.find((child) => child.type === 'preamble')
  const own = preamble === undefined ? undefined : made.exec(ink(plainText(preamble)))?.[1]
  return { title: cited ?? own ?? plan.id, derived: true }
}
