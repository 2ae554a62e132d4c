import type { Plan, PlanNode } from '../plan/tree.ts'
import type { Correction } from './finding.ts'
import type { Line } from './lines.ts'

/** Puts each correction's `note` on the innermost block that owns its line, and counts it as used. */
export function attachNotes(
  plan: Plan,
  corrections: Correction[],
  lines: Line[],
  used: Set<Correction>,
): void {
  for (const correction of corrections) {
    const line = lines.find(
      (each) => each.number === correction.line && each.text.startsWith(correction.expect),
    )
    if (correction.note === undefined || !line) continue
    const block = blockAt(plan, line.textStart)
    if (!block) continue
    block.note = block.note === undefined ? correction.note : `${block.note} ${correction.note}`
    used.add(correction)
  }
}

type Noted = Extract<PlanNode, { note?: string }>

function blockAt(node: PlanNode, offset: number): Noted | null {
  if (node.type === 'text' || !owns(node, offset)) return null
  for (const child of node.children) {
    const found = blockAt(child, offset)
    if (found) return found
  }
  const holds = ['paragraph', 'project', 'indicator', 'box'].includes(node.type)
  return holds ? (node as Noted) : null
}

function owns(node: PlanNode, offset: number): boolean {
  if (node.type === 'text')
    return node.spans?.some((span) => span.start <= offset && offset < span.end) ?? false
  return node.children.some((child) => owns(child, offset))
}
