import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** What a page's links to the glossary are. */
export interface TermLinks {
  count: number
  /** What is wrong with them, in words. */
  faults: string[]
}

/**
 * The links of a page to the glossary, and which of them lead nowhere, stand in what they may not stand in, hold what only a pointer brings up, or
 * repeat a term of their section: `sections` are the elements that begin one.
 */
export function termLinkFaults(html: string, ids: Set<string>, sections: string[]): TermLinks {
  const links: TermLinks = { count: 0, faults: [] }
  let known = new Set<string>()
  const read = (node: Root | RootContent, within: Element[]): void => {
    if (node.type !== 'root' && node.type !== 'element') return
    if (node.type === 'element') {
      if (sections.includes(node.tagName)) known = new Set()
      if (isTerm(node)) look(node, within)
    }
    const inner = node.type === 'element' ? [...within, node] : within
    for (const child of node.children) read(child, inner)
  }
  const look = (link: Element, within: Element[]): void => {
    links.count += 1
    const fault = (what: string): void => void links.faults.push(`${wordsOf(link)}: ${what}`)
    const address = String(link.properties['href'])
    const others = Object.keys(link.properties).filter((name) => name !== 'className' && name !== 'href')
    const id = /\/glossary\/#(.+)$/u.exec(address)?.[1] ?? ''
    if (!ids.has(id)) fault(`leads to ${address}`)
    if (known.has(id)) fault('stands in its section a second time')
    known.add(id)
    if (wordsOf(link) === '') fault('has no words')
    if (others.length > 0) fault(`has ${others.join(', ')}`)
    for (const { tagName, properties } of within)
      if (
        tagName === 'a' ||
        properties['dataAdded'] !== undefined ||
        (/^h\d$/u.test(tagName) && !String(properties['className']).includes('project-name'))
      )
        fault(`stands in ${tagName}`)
  }
  read(unified().use(rehypeParse).parse(html), [])
  return links
}

function isTerm({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'a' && Array.isArray(className) && className.includes('term')
}

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(wordsOf).join('') : ''
}
