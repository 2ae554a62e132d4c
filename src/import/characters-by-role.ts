import { countInk } from '../plan/text.ts'
import type { Plan, PlanNode } from '../plan/tree.ts'
import type { LedgerEntry } from './ledger.ts'

const roles: Partial<Record<PlanNode['type'], string>> = {
  notice: 'notice',
  documentTitle: 'title',
  preamble: 'preamble',
  colophon: 'colophon',
  box: 'box',
  indicatorTable: 'table',
  heading: 'heading',
  runIn: 'heading',
  paragraph: 'paragraph',
}

/** In these, whatever stands inside has the role of the whole; a table in a box is a table. */
const whole = new Set(['notice', 'preamble', 'colophon', 'table'])

/** Characters without white space by role, each kind of page furniture a role of its own; they add up to the source's. */
export function charactersByRole(tree: Plan, ledger: LedgerEntry[], source: string): Record<string, number> {
  const counts: Record<string, number> = {}
  const add = (role: string, count: number): void => {
    if (count > 0) counts[role] = (counts[role] ?? 0) + count
  }
  const visit = (node: PlanNode, role: string): void => {
    if (node.type === 'text') {
      for (const { start, end } of node.spans ?? []) add(role, countInk(source.slice(start, end)))
      return
    }
    const own = roles[node.type]
    const keeps = whole.has(role) || (role === 'box' && own !== 'table')
    for (const child of node.children) visit(child, keeps ? role : (own ?? role))
  }
  visit(tree, 'other')
  for (const { owner, trivia, start, end } of ledger)
    if (trivia) add(owner, countInk(source.slice(start, end)))
  return counts
}
