import { ink } from '../../../src/plan/text.ts'
import { plainText } from '../../../src/plan/plain-text.ts'
import type { Plan, PlanNode } from '../../../src/plan/tree.ts'

/** What a tree is compared by, each kind as one text an entry, lines and ids left out. */
export interface TreeEntries {
  headings: string[]
  paragraphs: string[]
  boxes: string[]
  projects: string[]
  rows: string[]
}

/** Every heading with its depth, paragraph, box with what it holds, project with its parts, and row with its cells. */
export function treeEntries(tree: Plan): TreeEntries {
  const entries: TreeEntries = { headings: [], paragraphs: [], boxes: [], projects: [], rows: [] }
  const parts = (node: PlanNode): string =>
    node.type === 'text' ? '' : node.children.map((child) => ink(plainText(child))).join('|')
  const visit = (node: PlanNode): void => {
    if (node.type === 'text' || node.type === 'notice') return
    if (node.type === 'heading' || node.type === 'runIn')
      entries.headings.push(`${node.level} ${node.type} ${ink(plainText(node))}`)
    if (node.type === 'paragraph') entries.paragraphs.push(parts(node))
    if (node.type === 'box') entries.boxes.push(parts(node))
    if (node.type === 'project') entries.projects.push(parts(node))
    if (node.type === 'indicator') entries.rows.push(parts(node))
    for (const child of node.children) visit(child)
  }
  visit(tree)
  return entries
}

/** How many of the entries of `meant` are not among those of `found`, each found one counting once. */
export function countMissing(meant: string[], found: string[]): number {
  const left = new Map<string, number>()
  for (const entry of found) left.set(entry, (left.get(entry) ?? 0) + 1)
  return meant.filter((entry) => {
    const count = left.get(entry) ?? 0
    left.set(entry, count - 1)
    return count <= 0
  }).length
}
