import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, childrenOf, valueOf } from './xml-tree.ts'

/** What stands in one paragraph beside its text. */
export interface DocxParagraph {
  /** Line and page breaks as \n and \f, tabs as \t. */
  text: string
  /** `w:txbxContent` of its text boxes. */
  boxes: Element[]
  /** Ids of its footnotes and endnotes. */
  notes: { kind: 'footnote' | 'endnote'; id: string }[]
  /** Words that revisions deleted, or that are formatted as hidden. */
  deleted: string
  hidden: string
  pictures: number
  /** Signs of symbol fonts, by their number in the font. */
  symbols: number
  /** Its end was deleted in a revision: the next paragraph goes on in its line. */
  runsOn: boolean
}

/** The text of a `w:p` as Word shows it with revisions accepted, without the number that Word computes. */
export function docxParagraph(paragraph: Element): DocxParagraph {
  const found: DocxParagraph = {
    text: '',
    boxes: [],
    notes: [],
    deleted: '',
    hidden: '',
    pictures: 0,
    symbols: 0,
    runsOn: endsDeleted(paragraph),
  }
  for (const child of childrenOf(paragraph)) take(child, found)
  return found
}

/** True when a revision deleted the paragraph's end. */
function endsDeleted(paragraph: Element): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr')
  return childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined
}

function take(element: Element, found: DocxParagraph): void {
  switch (element.localName) {
    case 'pPr':
    case 'rPr':
    case 'sdtPr':
    case 'instrText':
    case 'delInstrText':
    case 'rt':
    case 'fldData':
      return
    case 'del':
    case 'moveFrom':
      found.deleted += wordsOf(element)
      return
    case 'r':
      if (isHidden(element)) found.hidden += wordsOf(element)
      else takeAll(element, found)
      return
    case 't':
      found.text += element.textContent ?? ''
      return
    case 'tab':
    case 'ptab':
      found.text += '\t'
      return
    case 'br':
      found.text += attributeOf(element, 'type') === 'page' ? pageBreakAfter(found.text) : '\n'
      return
    case 'cr':
      found.text += '\n'
      return
    case 'noBreakHyphen':
      found.text += '-'
      return
    case 'sym':
      found.symbols += 1
      found.text += symbolOf(element)
      return
    case 'footnoteReference':
    case 'endnoteReference':
      found.notes.push({
        kind: element.localName === 'footnoteReference' ? 'footnote' : 'endnote',
        id: attributeOf(element, 'id') ?? '',
      })
      return
    case 'txbxContent':
      found.boxes.push(element)
      return
    case 'AlternateContent':
      for (const child of alternativeOf(element)) take(child, found)
      return
    case 'pic':
    case 'imagedata':
    case 'OLEObject':
    case 'chart':
    case 'relIds':
      found.pictures += 1
      takeAll(element, found)
      return
    default:
      takeAll(element, found)
  }
}

function takeAll(element: Element, found: DocxParagraph): void {
  for (const child of childrenOf(element)) take(child, found)
}

/** A page break inside a line ends it. */
function pageBreakAfter(text: string): string {
  return text === '' || text.endsWith('\n') ? '\f' : '\n\f'
}

/** The same content is written twice, for new and for old programs: the first that holds text, or else the first. */
function alternativeOf(element: Element): Element[] {
  const alternatives = childrenOf(element)
  const chosen = alternatives.find((each) => wordsOf(each).trim() !== '') ?? alternatives[0]
  return chosen === undefined ? [] : childrenOf(chosen)
}

function isHidden(run: Element): boolean {
  const properties = childOf(run, 'rPr')
  return (
    childOf(properties, 'vanish') !== undefined &&
    !/^(?:0|false|off)$/u.test(valueOf(properties, 'vanish') ?? '')
  )
}

/** A sign of a symbol font by its number there; those below U+F000 are real characters. */
function symbolOf(element: Element): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
  return Number.isNaN(code) ? '' : String.fromCodePoint(code)
}

function wordsOf(element: Element): string {
  if (/^(?:t|delText)$/u.test(element.localName ?? '')) return element.textContent ?? ''
  return childrenOf(element).map(wordsOf).join('')
}
