import { columnRole } from './column-role.ts'
import type { BodyFinder } from './find-bodies.ts'
import { firstLeads } from './first-leads.ts'
import type { LinesOf } from './line-index.ts'
import { namesOf } from './names-of.ts'
import { plainText } from './plain-text.ts'
import type { ResponsibilityRecord } from './record.ts'
import { roleOf } from './role-of.ts'
import type { Share } from './shares-of.ts'
import { sharesOf } from './shares-of.ts'
import { statedBodies } from './stated-bodies.ts'
import type { Plan, PlanNode } from './tree.ts'
import { nodesOf, walk } from './walk.ts'

/**
 * Who does what: by the printed notes, one entry a paragraph (or project) and role. Only a plan without any such note has `stated` entries
 * instead, one a paragraph, with the bodies that its prose names, so that a count of the notes stays a count of the notes.
 */
export function collectResponsibilities(
  plan: Plan,
  linesOf: LinesOf,
  bodies: BodyFinder,
): ResponsibilityRecord[] {
  const noted = collectNoted(plan, linesOf, bodies)
  if (noted.length > 0) return noted
  return statedBodies(plan, bodies.in).map(({ owner, bodies: named }) => ({
    nodeId: owner.id,
    role: 'stated',
    bodies: named,
    lines: linesOf(owner),
  }))
}

function collectNoted(plan: Plan, linesOf: LinesOf, register: BodyFinder): ResponsibilityRecord[] {
  let leads = false
  let header: string[] = []
  const records: ResponsibilityRecord[] = []
  const add = (owner: { id: string }, shares: Share[], note: PlanNode): void => {
    for (const { role, bodies } of shares)
      records.push({
        nodeId: owner.id,
        role,
        bodies: bodies.map((name) => ({ name, register: register.of(name) })),
        lines: linesOf(note),
      })
  }
  for (const node of walk(plan)) {
    if (node.type === 'tableHeader') header = node.children.map((cell) => plainText(cell))
    if (node.type === 'indicator') {
      // 牵头部门 above a column of bodies says that they lead; 配合部门 above the next one, that those take part.
      const columns = header.filter((each) => columnRole(each) === 'bodies')
      const cells = node.children.filter((child) => child.type === 'indicatorBodies')
      for (const [at, cell] of cells.entries()) {
        const bodies = namesOf(plainText(cell))
        if (bodies.length > 0)
          add(node, [{ role: roleOf(columns[at] ?? columns.at(-1) ?? ''), bodies }], cell)
      }
    }
    if (node.type !== 'paragraph' && node.type !== 'project') continue
    // 列第一位者为牵头单位，下同: from here on the first of the bodies leads.
    leads ||= firstLeads.test(plainText(node))
    for (const note of nodesOf(node, 'responsibility')) add(node, sharesOf(plainText(note), leads), note)
  }
  return records
}
