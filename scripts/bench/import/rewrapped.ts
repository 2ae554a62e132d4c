import type { Imported } from '../../../src/import/import-plan.ts'
import type { Line } from '../../../src/import/lines.ts'
import type { PlanNode, Project, Span } from '../../../src/plan/tree.ts'
import { walk } from '../../../src/plan/walk.ts'

/** Breaks one paragraph into lines; `place` tells whether it stands in a box. */
export type Wrap = (paragraph: string, place: 'body' | 'box') => string[]

/**
 * The source of an import with its paragraphs, headings and projects broken into other lines. Rows of tables, the notice's and
 * the colophon's lines, titles of boxes, names of projects on lines of their own and blank lines between lines stay; page
 * furniture, which stands where pages end, goes.
 */
export function rewrapped({ tree, lines, ledger }: Imported, source: string, wrap: Wrap): string {
  const owners = ownersOf(tree, source)
  const groups: { owner: Owner | undefined; text: string }[] = []
  const owned = new Set(ledger.filter(({ trivia }) => !trivia).map(({ line }) => line))
  for (const line of lines.filter(({ number, text }) => text !== '' && owned.has(number))) {
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
function ownersOf(tree: PlanNode, source: string): Owner[] {
  const owners: Owner[] = []
  const add = (nodes: PlanNode[], place: Owner['place']): void => {
    const { start, end } = stretchOf(nodes)
    owners.push({ starts: start, ends: end, place })
  }
  const addProject = ({ children }: Project, apart: boolean): void => {
    // The name opens the first paragraph of the description, unless nothing but the end of its line parts them.
    const together = apart ? 1 : 2
    add(children.slice(0, together), 'box')
    for (const more of children.slice(together)) add([more], 'box')
  }
  const visit = (node: PlanNode, place: Owner['place']): void => {
    if (node.type === 'text' || node.type === 'notice' || node.type === 'indicatorTable') return
    if (node.type === 'heading' || node.type === 'paragraph') {
      add([node], place)
    } else if (node.type === 'box') {
      const projects = node.children.filter((child) => child.type === 'project')
      const apart = projects.every((project) => isNameInOwnLine(project, source))
      for (const child of node.children) {
        if (child.type === 'project') addProject(child, apart)
        else visit(child, 'box')
      }
    } else {
      for (const child of node.children) visit(child, place)
    }
  }
  visit(tree, 'body')
  return owners
}

function isNameInOwnLine({ children: [name, text] }: Project, source: string): boolean {
  if (name === undefined || text === undefined) return true
  return source.slice(stretchOf([name]).end, stretchOf([text]).start).includes('\n')
}

function stretchOf(nodes: PlanNode[]): Span {
  const spans = nodes
    .flatMap((node) => [...walk(node)])
    .flatMap((node) => (node.type === 'text' ? (node.spans ?? []) : []))
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

/** Chinese lines have nothing between them, Latin words a space. */
function joined(text: string, { text: next }: Line): string {
  return /[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(next) ? `${text} ${next}` : text + next
}
