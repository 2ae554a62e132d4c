import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** True for an element, or one of that name. */
export function isElement(node: HtmlNode, name?: string): node is HtmlElement {
  return 'tagName' in node && (name === undefined || node.tagName === name)
}

/** An attribute; `''` where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? ''
}

/** All words of a node, those of scripts and styles left out. */
export function wordsOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : ''
  if (!isElement(node) || silent.test(node.tagName)) return ''
  return node.childNodes.map(wordsOf).join('')
}

/** Elements whose content is never shown as text. */
export const silent =
  /^(?:script|style|noscript|template|head|svg|canvas|object|embed|audio|video|iframe|select|option|button|textarea|input|datalist|map)$/u
