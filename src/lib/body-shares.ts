import { plainText } from '../plan/plain-text.ts'
import type { ResponsibilityRecord } from '../plan/record.ts'
import { statedBodies } from '../plan/stated-bodies.ts'
import { nodesOf, walk } from '../plan/walk.ts'
import { passagesOf } from '../search/passages-of.ts'
import { planName } from '../plan/plan-name.ts'
import { bodiesOfPlan } from './body-register.ts'
import type { LoadedPlan } from './plans.ts'

export type Role = ResponsibilityRecord['role']

/** A passage and what a kind of body does in it. */
export interface BodyShare {
  role: Role
  nodeId: string
  /** The body's names as printed there. */
  names: string[]
  /** The printed note, or the sentences that name the body. */
  quote: string
  /** The heading or name the passage begins with, or its first words. */
  title: string
  /** What it stands in, outermost first, without the plan. */
  path: string[]
}

/** The shares of every kind of body in one plan, by register id, in the order of the text: the printed notes, then what the prose says besides. */
export function bodyShares(plan: LoadedPlan): Map<string, BodyShare[]> {
  const known = cache.get(plan)
  if (known) return known
  const shares = new Map<string, BodyShare[]>()
  for (const { register, ...share } of [...noted(plan), ...stated(plan)]) {
    const before = shares.get(register) ?? []
    // A paragraph whose note names the body is told once.
    if (share.role === 'stated' && before.some((other) => isNoteOf(other, share))) continue
    shares.set(register, [...before, share])
  }
  cache.set(plan, shares)
  return shares
}

const cache = new WeakMap<LoadedPlan, Map<string, BodyShare[]>>()

type Found = BodyShare & { register: string }

function noted(plan: LoadedPlan): Found[] {
  const place = placesOf(plan)
  return plan.record.responsibilities
    .filter(({ role }) => role !== 'stated')
    .flatMap(({ nodeId, role, bodies }) =>
      bodies.flatMap(({ name, register }) =>
        register === null
          ? []
          : [{ register, role, nodeId, names: [name], quote: noteOf(plan, nodeId), ...place(nodeId) }],
      ),
    )
}

function stated(plan: LoadedPlan): Found[] {
  const place = placesOf(plan)
  return statedBodies(plan.tree, bodiesOfPlan(plan.id).in).flatMap(({ owner, bodies, sentences }) =>
    [...new Set(bodies.map(({ register }) => register))].map((register) => ({
      register,
      role: 'stated' as const,
      nodeId: owner.id,
      names: bodies.filter((body) => body.register === register).map(({ name }) => name),
      quote: sentences
        .filter((sentence) => sentence.bodies.some((body) => body.register === register))
        .map(({ text }) => text)
        .join(''),
      ...place(owner.id),
    })),
  )
}

/** The printed notes of a paragraph or project, brackets included; empty where it has none. */
export function noteOf(plan: LoadedPlan, nodeId: string): string {
  const owner = [...walk(plan.tree)].find(
    (node) => 'id' in node && node.id === nodeId && node.type !== 'heading',
  )
  return owner === undefined
    ? ''
    : nodesOf(owner, 'responsibility')
        .map((note) => plainText(note))
        .join('')
}

/** How many signs of a passage without a heading stand for it. */
const firstSigns = 16

function placesOf({ tree, record }: LoadedPlan): (nodeId: string) => { title: string; path: string[] } {
  const passages = new Map(
    passagesOf(tree, planName(record)).map((passage) => [passage.node, passage] as const),
  )
  return (nodeId) => {
    const { text = '', head = 0, path = [] } = passages.get(nodeId) ?? {}
    const title =
      head > 0 ? text.slice(0, head).replace(/。$/u, '') : `${[...text].slice(0, firstSigns).join('')}……`
    return { title, path: path.slice(1) }
  }
}

function isNoteOf(other: BodyShare, share: BodyShare): boolean {
  return other.role !== 'stated' && other.nodeId === share.nodeId
}
