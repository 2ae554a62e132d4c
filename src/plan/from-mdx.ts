import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { anyBoxTitleOf } from './box-title.ts'
import { markOf } from './mark.ts'
import type { FlatBlock } from './nest.ts'
import { nest } from './nest.ts'
import { plainText } from './plain-text.ts'
import type { Plan, PlanNode } from './tree.ts'
import { vocabulary } from './vocabulary.ts'

type Element = MdxJsxFlowElement | MdxJsxTextElement

const typeOf = new Map(
  Object.entries(vocabulary).map(([type, word]) => [word.component, type as keyof typeof vocabulary]),
)

/**
 * The plan tree of a generated MDX file, without spans. Levels, numbers and ids are derived again from the text, so
 * that a tree equal to the importer's proves that the MDX holds everything.
 * Throws on anything but the components of `vocabulary` with literal attributes.
 */
export function fromMdx(mdx: string): Plan {
  const front = /^---\n([\s\S]*?)\n---\n/u.exec(mdx)
  const id = /^id: (.+)$/mu.exec(front?.[1] ?? '')?.[1] ?? ''
  const root: Root = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .parse(mdx.slice(front?.[0].length ?? 0))
  const blocks = root.children.flatMap((child): FlatBlock[] => {
    const node = nodeOf(elementOf(child))
    return node.type === 'preamble' ? node.children : [node as FlatBlock]
  })
  return nest(id, blocks)
}

function elementOf(child: RootContent): Element {
  if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') return child
  const only = child.type === 'paragraph' && child.children.length === 1 ? child.children[0] : null
  if (only?.type === 'mdxJsxTextElement') return only
  const line = child.position?.start.line
  throw new Error(`Unexpected ${child.type} at line ${String(line)} of an index.mdx, expected a component`)
}

function nodeOf(element: Element): PlanNode {
  const type = typeOf.get(element.name ?? '')
  if (!type) throw new Error(`Unknown component ${element.name ?? '<>'}`)
  const attributes: Record<string, string> = {}
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new Error(`Unexpected attribute of ${element.name ?? ''}, expected a literal`)
    attributes[attribute.name] = attribute.value
  }
  const children = element.children.map((child): PlanNode => {
    if (child.type === 'text') return { type: 'text', value: child.value }
    return nodeOf(elementOf(child))
  })
  return { type, ...fieldsOf(type, children, attributes), children } as unknown as PlanNode
}

/** The fields that the importer sets beside the children; `nest` fills in ids and levels. */
function fieldsOf(
  type: keyof typeof vocabulary,
  children: PlanNode[],
  attributes: Record<string, string>,
): Record<string, unknown> {
  const note = attributes['note'] === undefined ? {} : { note: attributes['note'] }
  const first = children[0] ? plainText(children[0]) : ''
  switch (type) {
    case 'noticePart':
    case 'colophonPart':
      return { kind: attributes['kind'] }
    case 'heading':
    case 'runIn':
      return { id: '', level: 0 }
    case 'paragraph':
    case 'indicator':
      return { id: '', ...note }
    case 'colophon':
      return { id: '' }
    case 'box':
      return { id: '', number: anyBoxTitleOf(first)?.number ?? null, level: 0, ...note }
    case 'project':
      return { id: '', number: numberOfProject(first, attributes['number']), ...note }
    default:
      return {}
  }
}

/** 1. from the name; a number without its dot is told by the attribute alone. */
function numberOfProject(name: string, attribute: string | undefined): string | null {
  return markOf(name)?.number ?? attribute ?? null
}
