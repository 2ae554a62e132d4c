import type { Plan, PlanNode } from '../plan/tree.ts'
import { lineOf } from './corrections.ts'
import type { Correction } from './finding.ts'
import { ImportError } from './finding.ts'
import type { Line } from './lines.ts'

/**
 * Puts each correction's `note` on the innermost block that owns its line, and counts a `rule: note` as used.
 * Throws where no paragraph, project, row or box stands there that could bear it. `file` names corrections.yaml.
 */
export function attachNotes(
  plan: Plan,
  corrections: Correction[],
  lines: Line[],
  used: Set<Correction>,
  file: string,
): void {
  for (const correction of corrections) {
    const { note, rule, at } = correction
    const line = lineOf(correction, lines)
    if (note === undefined || !line) continue
    const block = blockAt(plan, line.textStart)
    if (!block)
      throw new ImportError(
        file,
        at,
        'note-without-place',
        `Unexpected note: at line ${String(line.number)} stands nothing that bears one. Nothing was written.`,
        'Put it on a line of a paragraph, a project, a row or the title of a box.',
      )
    block.note = block.note === undefined ? note : `${block.note} ${note}`
    if (rule === 'note') used.add(correction)
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
