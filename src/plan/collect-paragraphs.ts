import type { LinesOf } from './line-index.ts'
import { plainText } from './plain-text.ts'
import type { ParagraphRecord } from './record.ts'
import type { Paragraph, Plan, PlanNode } from './tree.ts'

/** The paragraphs of preamble, sections and boxes in document order; `sectionId` is the innermost section, or `preamble`. */
export function collectParagraphs(plan: Plan, linesOf: LinesOf): ParagraphRecord[] {
  const paragraphs: ParagraphRecord[] = []
  const visit = (node: PlanNode, sectionId: string): void => {
    if (node.type === 'text' || node.type === 'notice') return
    if (node.type === 'paragraph') paragraphs.push(recordOf(node, sectionId))
    const inner = node.type === 'section' ? node.id : sectionId
    for (const child of node.children) visit(child, inner)
  }
  const recordOf = (node: Paragraph, sectionId: string): ParagraphRecord => ({
    id: node.id,
    sectionId,
    text: plainText(node),
    lines: linesOf(node),
  })
  visit(plan, 'preamble')
  return paragraphs
}
