import { nodesOf } from './walk.ts'
import type { Lines } from './record.ts'
import type { PlanNode } from './tree.ts'

/** Tells the first and last source line of a node (counted from 1); throws for a node without spans. */
export type LinesOf = (node: PlanNode) => Lines

/** `lineEnds[n]` is the offset at which line n + 1 ends, its line break included. */
export function linesOfNodes(lineEnds: number[]): LinesOf {
  const lineAt = (offset: number): number => lineEnds.findIndex((end) => offset < end) + 1
  return (node) => {
    const spans = nodesOf(node, 'text').flatMap((text) => text.spans ?? [])
    if (spans.length === 0) throw new Error(`A ${node.type} without a place in the source`)
    const first = Math.min(...spans.map((span) => span.start))
    const last = Math.max(...spans.map((span) => span.end))
    return [lineAt(first), lineAt(last - 1)]
  }
}
