import type { PlanNode } from './tree.ts'

/** Every node of a tree in document order, the given one first. */
export function* walk(node: PlanNode): Generator<PlanNode> {
  yield node
  if (node.type === 'text') return
  for (const child of node.children) yield* walk(child)
}

/** The nodes of one type in document order. */
export function nodesOf<T extends PlanNode['type']>(
  node: PlanNode,
  type: T,
): Extract<PlanNode, { type: T }>[] {
  return [...walk(node)].filter((each): each is Extract<PlanNode, { type: T }> => each.type === type)
}
