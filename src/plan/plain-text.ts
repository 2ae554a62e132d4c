import type { PlanNode } from './tree.ts'

/** All text of a node, as printed, with nothing between its parts. */
export function plainText(node: PlanNode): string {
  return node.type === 'text' ? node.value : node.children.map((child) => plainText(child)).join('')
}
