import { withQuantity } from '../search/classes.ts'
import type { ClassFilter, PackedClasses } from '../search/classes.ts'
import type { Passage } from '../search/passage.ts'
import { passages } from './passages.ts'
import { plans } from './plans.ts'
import type { LoadedPlan } from './plans.ts'

/** The classes of all passages of the site, by their place in `passages()`. */
export function searchClasses(): PackedClasses {
  return classesOfPassages(passages(), plans())
}

/** The classes of passages, as the records of their plans give them by node. */
export function classesOfPassages(
  list: Passage[],
  records: Pick<LoadedPlan, 'id' | 'record'>[],
): PackedClasses {
  const places = new Map(list.map(({ plan, node }, order) => [`${plan}#${node}`, order]))
  const packed: PackedClasses = { topic: {}, people: {}, body: {}, quantity: {} }
  const add = (name: ClassFilter, id: string | null, plan: string, node: string): void => {
    const order = places.get(`${plan}#${node}`)
    if (id === null || order === undefined) return
    const known = (packed[name][id] ??= [])
    if (!known.includes(order)) known.push(order)
  }
  for (const { id: plan, record } of records) {
    for (const { nodeId, topic } of record.topics) add('topic', topic, plan, nodeId)
    for (const { nodeId, people } of record.people) add('people', people, plan, nodeId)
    for (const { nodeId, bodies } of record.responsibilities)
      for (const { register } of bodies) add('body', register, plan, nodeId)
    for (const { nodeId, kind } of record.commitments)
      if (kind === 'promise') add('quantity', withQuantity, plan, nodeId)
  }
  return packed
}
