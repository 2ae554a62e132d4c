import { DOMParser } from '@xmldom/xmldom'
import type { Element } from '@xmldom/xmldom'
import { ImportError } from '../import/finding.ts'

/** The root of an XML part; names are compared without prefix. Throws an `ImportError` when it is broken, or has a DOCTYPE. */
export function xmlTree(bytes: Uint8Array, part: string, file: string): Element {
  try {
    const label =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
        ? 'UTF-16'
        : 'UTF-8'
    const text = new TextDecoder(label === 'UTF-16' && bytes[0] === 0xfe ? 'UTF-16BE' : label, {
      fatal: true,
    }).decode(bytes)
    if (/<!DOCTYPE/iu.test(text)) throw new Error('it declares a document type')
    const root = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml').documentElement
    if (root === null) throw new Error('it is empty')
    return root
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new ImportError(
      file,
      null,
      'docx-broken',
      `${part} of this .docx cannot be read (${why}). Nothing was written.`,
      'Open it in Word or WPS, let it be repaired, and save it anew.',
    )
  }
}

function stop(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message)
}

/** The child elements, in order. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = []
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (child.nodeType === child.ELEMENT_NODE) children.push(child as Element)
  return children
}

/** The first child element of this name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : childrenOf(element).find((child) => child.localName === name)
}

/** An attribute by its name without prefix; undefined where there is none. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at)
    if (attribute?.localName === name) return attribute.value
  }
  return undefined
}

/** `w:val` of a child. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return attributeOf(childOf(element, name), 'val')
}
