import { statedBodies } from '../plan/stated-bodies.ts'
import type { ResponsibilityRecord } from '../plan/record.ts'
import { bodiesOfPlan, fullNameOf } from './body-register.ts'
import { noteOf } from './body-shares.ts'
import { textPath } from './plan-paths.ts'
import type { LoadedPlan } from './plans.ts'
import { canonical } from './urls.ts'

/** An entry of a plan's record, with what it takes to cite it. */
export interface ResponsibilityEntry extends Omit<ResponsibilityRecord, 'bodies'> {
  plan: string
  /** Absolute address of the passage. */
  address: string
  /** The printed note, brackets included; for `stated` the sentences that name the bodies. */
  quote: string
  bodies: (ResponsibilityRecord['bodies'][number] & { fullName: string | null })[]
}

/** One body of an entry: a row of `/data/responsibilities`. */
export interface ResponsibilityRow extends Omit<ResponsibilityEntry, 'bodies'> {
  body: string
  register: string | null
  fullName: string | null
}

/** The responsibilities of all plans as open data, in the order of the plans and of their texts. */
export function responsibilityEntries(plans: LoadedPlan[]): ResponsibilityEntry[] {
  return plans.flatMap((plan) => {
    const quoteOf = statedQuotes(plan)
    return plan.record.responsibilities.map(({ nodeId, role, bodies, lines }) => ({
      plan: plan.id,
      nodeId,
      address: canonical(textPath(plan.id, nodeId)),
      role,
      bodies: bodies.map((body) => ({ ...body, fullName: fullNameOf(plan.id, body.name) })),
      quote: role === 'stated' ? (quoteOf.get(nodeId) ?? '') : noteOf(plan, nodeId),
      lines,
    }))
  })
}

/** The same with one row a body. */
export function responsibilityRows(plans: LoadedPlan[]): ResponsibilityRow[] {
  return responsibilityEntries(plans).flatMap(({ bodies, ...entry }) =>
    bodies.map(({ name, register, fullName }) => ({ ...entry, body: name, register, fullName })),
  )
}

function statedQuotes({ id, tree }: LoadedPlan): Map<string, string> {
  const stated = statedBodies(tree, bodiesOfPlan(id).in)
  return new Map(
    stated.map(({ owner, sentences }) => [owner.id, sentences.map(({ text }) => text).join('')] as const),
  )
}
