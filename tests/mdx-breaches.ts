import type { Nodes } from 'mdast'
import type {} from 'mdast-util-mdx'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parse } from 'yaml'

/** The components an MDX file may use, each with the attributes it may bear. */
const components: Record<string, string[]> = {
  Notice: [],
  NoticePart: ['kind'],
  DocumentTitle: [],
  Preamble: [],
  Heading: ['id', 'level'],
  Paragraph: ['id', 'note'],
  RunIn: ['id', 'level'],
  Responsibility: [],
  Box: ['id', 'number', 'level', 'note'],
  BoxTitle: [],
  Project: ['id', 'number', 'note'],
  ProjectName: [],
  ProjectText: [],
  IndicatorTable: [],
  TableHeader: [],
  Cell: [],
  IndicatorGroup: [],
  GroupLabel: [],
  Indicator: ['id', 'note'],
  IndicatorName: [],
  IndicatorUnit: [],
  IndicatorValue: [],
  IndicatorNature: [],
  IndicatorBodies: [],
  Colophon: [],
  ColophonPart: ['kind'],
}

/**
 * What an MDX file holds beside text in known components with literal attributes: imports, exports, expressions, HTML, Markdown of its
 * own, a broken front matter. One line each, with its place.
 */
export function mdxBreaches(mdx: string): string[] {
  const found: string[] = []
  const front = /^---\n([\s\S]*?\n)---\n/u.exec(mdx)
  if (front === null) found.push('1: no front matter')
  else found.push(...frontBreaches(front[1] ?? ''))
  const body = front === null ? mdx : mdx.slice(front[0].length)
  const skipped = (front?.[0].split('\n').length ?? 1) - 1
  visit(unified().use(remarkParse).use(remarkMdx).parse(body), (node) => {
    const why = whyNot(node)
    if (why !== null) found.push(`${(node.position?.start.line ?? 0) + skipped}: ${why}`)
  })
  return found
}

function frontBreaches(yaml: string): string[] {
  const data: unknown = parse(yaml)
  const keys = data !== null && typeof data === 'object' ? Object.entries(data) : []
  const texts = keys.filter(([, value]) => typeof value === 'string').map(([key]) => key)
  return texts.sort().join() === 'id,title' && keys.length === 2
    ? []
    : ['1: front matter is not id and title']
}

function whyNot(node: Nodes): string | null {
  switch (node.type) {
    case 'root':
    case 'text':
    case 'paragraph':
      return null
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const known = Object.hasOwn(components, node.name ?? '') ? components[node.name ?? ''] : undefined
      if (known === undefined) return `<${node.name ?? ''}> is no known component`
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute') return `<${node.name ?? ''}> spreads an expression`
        if (typeof attribute.value !== 'string') return `${attribute.name} is no literal`
        if (!known.includes(attribute.name)) return `<${node.name ?? ''}> bears no ${attribute.name}`
      }
      return null
    }
    default:
      return `${node.type} is not allowed`
  }
}
