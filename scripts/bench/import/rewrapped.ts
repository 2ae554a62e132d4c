import type { Imported } from '../../../src/import/import-plan.ts'
import type { Line } from '../../../src/import/lines.ts'
import type { PlanNode } from '../../../src/plan/tree.ts'
import { walk } from '../../../src/plan/walk.ts'

/** Breaks one paragraph into lines; `place` tells whether it stands in a box. */
export type Wrap = (paragraph: string, place: 'body' | 'box') => string[]

/**
 * The source of an import with its paragraphs, headings and projects broken into other lines. Rows of tables, the notice's and
 * the colophon's lines, titles of boxes and blank lines between lines stay.
 */
export function rewrapped({ tree, lines }: Imported, source: string, wrap: Wrap): string {
  const owners = ownersOf(tree)
  const groups: { owner: Owner | undefined; text: string }[] = []
  for (const line of lines.filter(({ text }) => text !== '')) {
    const owner = owners.find(({ starts, ends }) => starts <= line.textStart && line.textStart < ends)
    const last = groups.at(-1)
    if (owner && last?.owner === owner) last.text = joined(last.text, line)
    else groups.push({ owner, text: line.text })
  }
  const out = groups.flatMap(({ owner, text }) => (owner ? wrap(text, owner.place) : [text]))
  const lineEnd = /\n\s*\n/u.test(source.slice(0, 2000)) ? '\n\n' : '\n'
  return `${out.join(lineEnd)}\n`
}

interface Owner {
  starts: number
  ends: number
  place: 'body' | 'box'
}

/** The stretch of each heading, paragraph and paragraph of a project outside the notice. */
function ownersOf(tree: PlanNode): Owner[] {
  const owners: Owner[] = []
  const add = (nodes: PlanNode[], place: Owner['place']): void => {
    const spans = nodes
      .flatMap((node) => [...walk(node)])
      .flatMap((node) => (node.type === 'text' ? (node.spans ?? []) : []))
    owners.push({
      starts: Math.min(...spans.map(({ start }) => start)),
      ends: Math.max(...spans.map(({ end }) => end)),
      place,
    })
  }
  const visit = (node: PlanNode, place: Owner['place']): void => {
    if (node.type === 'text' || node.type === 'notice' || node.type === 'indicatorTable') return
    if (node.type === 'heading' || node.type === 'paragraph') {
      add([node], place)
    } else if (node.type === 'project') {
      // The name opens the first paragraph of the description.
      add(node.children.slice(0, 2), 'box')
      for (const more of node.children.slice(2)) add([more], 'box')
    } else {
      for (const child of node.children) visit(child, node.type === 'box' ? 'box' : place)
    }
  }
  visit(tree, 'body')
  return owners
}

/** Chinese lines have nothing between them, Latin words a space. */
function joined(text: string, { text: next }: Line): string {
  return /[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(next) ? `${text} ${next}` : text + next
}
