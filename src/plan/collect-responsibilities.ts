import type { LinesOf } from './line-index.ts'
import { plainText } from './plain-text.ts'
import type { ResponsibilityRecord } from './record.ts'
import type { Plan } from './tree.ts'
import { nodesOf, walk } from './walk.ts'

type Role = ResponsibilityRecord['role']

/** 牵头单位：区民政局、区残联 */
const share = /(牵头|主责|参与|配合|协同|责任|负责)(?:单位|部门)[：:]([^；;]+)/gu

const roles: Record<string, Role> = {
  牵头: 'lead',
  主责: 'lead',
  参与: 'participating',
  配合: 'participating',
  协同: 'participating',
  责任: 'responsible',
  负责: 'responsible',
}

/** Who does what by the printed notes: one entry a paragraph (or project) and role. */
export function collectResponsibilities(plan: Plan, linesOf: LinesOf): ResponsibilityRecord[] {
  const owners = [...walk(plan)].filter((node) => node.type === 'paragraph' || node.type === 'project')
  return owners.flatMap((owner) =>
    nodesOf(owner, 'responsibility').flatMap((note) =>
      sharesOf(plainText(note)).map(({ role, bodies }) => ({
        nodeId: owner.id,
        role,
        bodies: bodies.map((name) => ({ name, register: null })),
        lines: linesOf(note),
      })),
    ),
  )
}

/** （牵头单位：区残联；参与单位：区民政局、区财政局） → lead 区残联, participating 区民政局 and 区财政局. */
export function sharesOf(note: string): { role: Role; bodies: string[] }[] {
  return [...note.replace(/^（|）$/gu, '').matchAll(share)].map((match) => ({
    role: roles[match[1] ?? ''] ?? 'responsible',
    bodies: (match[2] ?? '')
      .split(/、(?![^（]*）)/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }))
}
