import type { PlanRecord } from '../plan/record.ts'
import type { RegisteredBody } from './body-register.ts'
import { bodiesOfPlan, bodyRegister } from './body-register.ts'
import type { Role } from './body-shares.ts'
import { bodyShares } from './body-shares.ts'
import { plans } from './plans.ts'

/** The kinds of bodies that at least one plan names, in the order of the register: each has a page. */
export function namedBodies(): RegisteredBody[] {
  const named = new Set(plans().flatMap((plan) => [...bodyShares(plan).keys()]))
  return bodyRegister().bodies.filter(({ id }) => named.has(id))
}

/** The same as the options of a filter. */
export function bodyOptions(): { id: string; label: string }[] {
  return namedBodies().map(({ id, name }) => ({ id, label: name }))
}

/** The bodies of one passage by the record: what its printed note says, or, in a plan without notes, what its prose names. */
export function bodiesOfNode(
  { responsibilities }: Pick<PlanRecord, 'responsibilities'>,
  nodeId: string,
): { role: Role; name: string; register: string | null }[] {
  return responsibilities
    .filter((entry) => entry.nodeId === nodeId)
    .flatMap(({ role, bodies }) => bodies.map((body) => ({ role, ...body })))
}

/** Register ids of the bodies that somebody may mean: 教育局, 区教科局 and 教科局 are `education`, 晋城市城区残疾人联合会 the federation. */
export function bodiesCalled(words: string): string[] {
  const { bodies } = bodyRegister()
  const ids = plans().flatMap(({ id }) => bodiesOfPlan(id).of(words) ?? [])
  const called = bodies.filter(
    ({ name, say = [], places = {} }) =>
      name === words ||
      say.includes(words) ||
      Object.values(places).some((names) => names.some((place) => place.full === words)),
  )
  return [...new Set([...ids, ...called.map(({ id }) => id)])]
}
