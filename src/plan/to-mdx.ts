import type { Paragraph as MdParagraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Plan, PlanNode } from './tree.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * The MDX file of a plan, front matter included: one paragraph a line, only the components of `vocabulary` with
 * literal attributes. The same tree always gives the same bytes.
 */
export function toMdx(plan: Plan, title: string): string {
  const root: Root = { type: 'root', children: plan.children.flatMap((child) => flowOf(child)) }
  const body = unified().use(remarkStringify, { rule: '-' }).use(remarkMdx).stringify(root)
  return `---\n# Generated from source.txt, meta.yaml and corrections.yaml by \`npm run import\`. Do not edit.\nid: ${plan.id}\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`
}

function flowOf(node: PlanNode): RootContent[] {
  if (node.type === 'section' || node.type === 'plan') return node.children.flatMap((child) => flowOf(child))
  if (node.type === 'text') return [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }]
  const word = vocabulary[node.type]
  if (word.inline) {
    // An element alone in its paragraph is written on a line of its own.
    const paragraph: MdParagraph = { type: 'paragraph', children: [inlineOf(node)] }
    return [paragraph]
  }
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: word.component,
    attributes: attributesOf(node, word.attributes),
    children: node.children.flatMap((child) => flowOf(child)) as MdxJsxFlowElement['children'],
  }
  return [element]
}

function inlineOf(node: PlanNode): PhrasingContent {
  if (node.type === 'text') return { type: 'text', value: node.value }
  if (node.type === 'plan' || node.type === 'section')
    throw new Error(`A ${node.type} cannot stand in a line`)
  const word = vocabulary[node.type]
  const element: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: word.component,
    attributes: attributesOf(node, word.attributes),
    children: node.children.map((child) => inlineOf(child)),
  }
  return element
}

function attributesOf(node: PlanNode, names: string[]): MdxJsxAttribute[] {
  const values = node as unknown as Record<string, string | number | null | undefined>
  return names.flatMap((name) => {
    const value = values[name]
    return value === null || value === undefined
      ? []
      : [{ type: 'mdxJsxAttribute', name, value: encoded(String(value)) } satisfies MdxJsxAttribute]
  })
}

/** An attribute's value as it must stand in the file: the serializer encodes quotes only, and would let `&lt;` become `<`. */
function encoded(value: string): string {
  return value.replaceAll('&', '&amp;').replace(/\r?\n/gu, '&#xA;')
}
