import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { EXIT, visit } from 'unist-util-visit'

/** Elements that carry meaning; all others are taken away around their content. */
const kept =
  /^(h[1-6]|p|ul|ol|li|dl|dt|dd|a|strong|em|table|caption|thead|tbody|tr|th|td|nav|form|label|input|select|option|button|details|summary|time|mark)$/u
const attributes = ['id', 'href', 'htmlFor', 'scope', 'name', 'type', 'value', 'action', 'dateTime']

/** The one style sheet of the floor. */
export const floorCss =
  'body{max-width:38em;margin:auto;padding:1em;font:112.5%/1.8 sans-serif;color:#111;background:#fff}a{color:#036}:focus{outline:3px solid}table{border-collapse:collapse}td,th{border:1px solid;padding:.3em;text-align:left}'

/**
 * What a person would write by hand for the same content: the page's own words, links, forms and structure with the fewest elements and
 * attributes, no icons, no wrappers, no ids of sentences. The words for signs are part of its text; a link without text bears its name as text.
 */
export function floorPage(html: string): string {
  const tree = unified().use(rehypeParse).parse(html)
  const body: ElementContent[] = []
  let title = ''
  visit(tree, 'element', (element) => {
    if (element.tagName === 'title') title = textOf(element)
    if (element.tagName !== 'body') return
    body.push(...bare(element.children))
    return EXIT
  })
  const head = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="floor.css"></head><body>`
  const content: Root = { type: 'root', children: body }
  return `${head}${toHtml(content, { omitOptionalTags: true }).replace(/\s*\n\s*/gu, '\n')}</body></html>`
}

function bare(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element' || /^(svg|script|style|template|noscript)$/u.test(node.tagName)) return []
    const words =
      node.properties['dataSay'] ?? (node.children.length === 0 ? node.properties['ariaLabel'] : null)
    const children = bare(node.children)
    if (typeof words === 'string') children.push({ type: 'text', value: words })
    if (!kept.test(node.tagName)) return children
    const properties: Element['properties'] = {}
    for (const name of attributes) {
      if (node.properties[name] !== undefined) properties[name] = node.properties[name]
    }
    return [{ type: 'element', tagName: node.tagName, properties, children }]
  })
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
