import { targetWords } from '../../../lib/indicator-sentence.ts'
import { sentences } from '../../../plan/sentences.ts'

/** One sentence, or one row of a table: the elements that show it, and its words as printed. */
export interface Piece {
  parts: HTMLElement[]
  text: string
}

/** Not read: what leads elsewhere or is worked with, what nobody sees, and what we set beside a plan's words; but that its period is over is. */
const unread =
  'nav, form, button, select, textarea, script, style, svg, thead, .visually-hidden, .section-ends, .pager, .to-top, details:not([open]) > :not(summary), [data-added]:not(.period-notice)'
/** （%） behind the name of an indicator. */
const unit = /[（(]([^（()）]{1,6})[）)]$/u

/**
 * What there is to read in a part of a page, in its order: headings, paragraphs and entries by sentences, each in elements of its own
 * from then on; tables by rows, with the heads of their columns.
 */
export function readPieces(within: HTMLElement): Piece[] {
  const quoted = new Set<Element>()
  return blocksOf(within).flatMap((block) => {
    if (block instanceof HTMLTableRowElement) return [{ parts: [block], text: rowWords(block) }]
    const pieces = cut(block)
    const quotation = pieces[0]?.parts[0]?.closest('blockquote')
    if (pieces[0] && quotation && !quoted.has(quotation)) {
      quoted.add(quotation)
      pieces[0].text = `原文：${pieces[0].text}`
    }
    return pieces
  })
}

type Block = Text[] | HTMLTableRowElement

/** Texts that stand in one block, and rows of tables. */
function blocksOf(within: HTMLElement): Block[] {
  const found: Block[] = []
  const blocks = new Map<Element, Element>()
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
    const element = node as HTMLElement
    return element.matches(unread) || !seen(element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  })
  let last: Element | undefined
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Text) {
      const { parentElement } = node
      if (!parentElement || parentElement.closest('tr')?.querySelector('td')) continue
      const block = blockOf(parentElement, blocks)
      if (node.data.trim() === '' && block !== last) continue
      const texts = found.at(-1)
      if (block === last && Array.isArray(texts)) texts.push(node)
      else found.push([node])
      last = block
    } else if (node instanceof HTMLTableRowElement && node.querySelector('td')) {
      found.push(node)
      last = undefined
    } else if (node instanceof HTMLBRElement) last = undefined
  }
  return found
}

function blockOf(element: Element, known: Map<Element, Element>): Element {
  const block =
    known.get(element) ??
    (element.parentElement && /^(?:inline|contents)/u.test(getComputedStyle(element).display)
      ? blockOf(element.parentElement, known)
      : element)
  known.set(element, block)
  return block
}

function seen(element: HTMLElement): boolean {
  return 'checkVisibility' in element
    ? element.checkVisibility()
    : (element as HTMLElement).getClientRects().length > 0
}

/** The sentences of a block. */
function cut(texts: Text[]): Piece[] {
  const rest = [...texts]
  return sentences(texts.map(({ data }) => data).join('')).flatMap((sentence) => {
    const parts: HTMLElement[] = []
    for (let left = sentence.length; left > 0;) {
      const text = rest.shift()
      if (!text) break
      if (text.length > left) rest.unshift(text.splitText(left))
      left -= text.length
      if (text.data.trim() !== '') parts.push(around(text))
    }
    return parts.length > 0 ? [{ parts, text: inLine(sentence) }] : []
  })
}

function around(text: Text): HTMLElement {
  const part = document.createElement('span')
  part.className = 'aloud-part'
  text.replaceWith(part)
  part.append(text)
  return part
}

/** 6.残疾人城乡居民基本养老保险参保率，目标：大于90%，属性：预期性。 */
function rowWords(row: HTMLTableRowElement): string {
  const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map(ownWords)
  const name = ownWords(row.cells[0])
  const measured = row.closest('.indicators') ? unit.exec(name) : null
  const cells = [...row.cells].map((cell, at) => {
    if (cell.localName === 'th') return measured ? name.slice(0, measured.index) : ownWords(cell)
    const words = cell.matches('.value') ? targetWords(ownWords(cell), measured?.[1] ?? null) : ownWords(cell)
    const said = words === '' ? '没有写' : words
    return heads[at] ? `${heads[at]}：${said}` : said
  })
  return `${cells.join('，')}。`
}

function ownWords(cell: Element | undefined): string {
  if (!cell) return ''
  const copy = cell.cloneNode(true) as Element
  for (const other of copy.querySelectorAll(unread)) other.remove()
  return inLine(copy.textContent)
}

function inLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
