import { headingText } from './collect-outline.ts'
import { plainText } from './plain-text.ts'
import type { PlanNode } from './tree.ts'

/** The texts of a paragraph or project, each of which is read for itself: without its printed number and notes on who is responsible. */
export function segmentsOf(
  node: Extract<PlanNode, { type: 'paragraph' | 'project' | 'indicator' }>,
): string[] {
  switch (node.type) {
    case 'paragraph':
      return [wordsOf(node)]
    case 'project':
      return node.children.map((child) =>
        child.type === 'projectName' ? headingText(plainText(child), node.number) : wordsOf(child),
      )
    case 'indicator':
      return []
  }
}

function wordsOf(node: Extract<PlanNode, { type: 'paragraph' | 'projectText' }>): string {
  return node.children
    .filter((child) => child.type !== 'responsibility')
    .map(plainText)
    .join('')
}
