import type { BodyFinder } from './find-bodies.ts'
import type { LinesOf } from './line-index.ts'
import { plainText } from './plain-text.ts'
import type { ResponsibilityRecord } from './record.ts'
import { statedBodies } from './stated-bodies.ts'
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
  const owners = [...walk(plan)].filter((node) => node.type === 'paragraph' || node.type === 'project')
  return owners.flatMap((owner) =>
    nodesOf(owner, 'responsibility').flatMap((note) =>
      sharesOf(plainText(note)).map(({ role, bodies }) => ({
        nodeId: owner.id,
        role,
        bodies: bodies.map((name) => ({ name, register: register.of(name) })),
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
