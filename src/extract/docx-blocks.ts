import type { Element } from '@xmldom/xmldom'
import { cellText } from './cell-text.ts'
import { docxParagraph } from './docx-paragraph.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import type { Numbering } from './docx-numbering.ts'
import { attributeOf, childOf, childrenOf, valueOf } from './xml-tree.ts'

/** What is learned while a document is read; `heard` gets each paragraph, with its computed number, in order. */
export interface DocxReading {
  numbering: Numbering
  heard: (paragraph: DocxParagraph, number: ReturnType<Numbering>) => void
  /** A part that is left out: an embedded file, a deleted row. */
  leftOut: (what: string, words: string) => void
}

/** The lines of a container of paragraphs and tables: text boxes stand below their paragraph, cells are separated by tabs. */
export function docxBlocks(container: Element, reading: DocxReading): string[] {
  const lines: string[] = []
  let open = ''
  for (const block of childrenOf(container)) {
    switch (block.localName) {
      case 'p': {
        const { text, boxes, runsOn } = paragraphOf(block, reading)
        if (runsOn) open += text
        else lines.push(...`${open}${text}`.split('\n'))
        if (!runsOn) open = ''
        for (const box of boxes) lines.push(...docxBlocks(box, reading))
        if (endsPage(block)) lines.push('\f')
        break
      }
      case 'tbl':
        lines.push(...tableLines(block, reading))
        break
      case 'altChunk':
        reading.leftOut('an embedded document', '')
        break
      case 'del':
      case 'moveFrom':
        reading.leftOut('a deleted passage', block.textContent ?? '')
        break
      case 'sectPr':
      case 'sdtPr':
      case 'sdtEndPr':
        break
      case 'AlternateContent':
        lines.push(
          ...childrenOf(block)
            .slice(0, 1)
            .flatMap((each) => docxBlocks(each, reading)),
        )
        break
      default:
        lines.push(...docxBlocks(block, reading))
    }
  }
  return open === '' ? lines : [...lines, open]
}

function paragraphOf(block: Element, reading: DocxReading): DocxParagraph {
  const paragraph = docxParagraph(block)
  // A paragraph that revisions took away has no number either.
  const gone = paragraph.runsOn && paragraph.text === ''
  const number = gone ? null : reading.numbering(block)
  reading.heard(paragraph, number)
  const page = childOf(childOf(block, 'pPr'), 'pageBreakBefore') === undefined ? '' : '\f'
  const broken = paragraph.text.startsWith('\f') && number ? 1 : 0
  const text = `${page}${paragraph.text.slice(0, broken)}${number?.text ?? ''}${paragraph.text.slice(broken)}`
  return { ...paragraph, text }
}

/** A section that ends with this paragraph ends its page, unless it goes on in the same one. */
function endsPage(block: Element): boolean {
  const section = childOf(childOf(block, 'pPr'), 'sectPr')
  return section !== undefined && valueOf(section, 'type') !== 'continuous'
}

/** A row is a line with tabs between its cells; a row of a single cell, as of a framed box, keeps its paragraphs as lines. */
function tableLines(table: Element, reading: DocxReading): string[] {
  return within(table, 'tr').flatMap((row) => {
    const properties = childOf(row, 'trPr')
    if (childOf(properties, 'del') !== undefined) {
      reading.leftOut('a deleted table row', row.textContent ?? '')
      return []
    }
    const cells = within(row, 'tc').map((cell) => ({ span: spanOf(cell), lines: docxBlocks(cell, reading) }))
    const [first, ...others] = cells
    if (first !== undefined && others.length === 0) return first.lines
    const before = Number(valueOf(properties, 'gridBefore') ?? 0)
    const texts = cells.flatMap(({ span, lines }) => [cellText(lines), ...blanks(span - 1)])
    return [[...blanks(before), ...texts].join('\t')]
  })
}

function blanks(count: number): string[] {
  return Array.from({ length: Math.max(0, Math.min(count, 100)) }, () => '')
}

function spanOf(cell: Element): number {
  return Number(valueOf(childOf(cell, 'tcPr'), 'gridSpan') ?? 1)
}

/** Rows or cells, also those inside content controls and insertions. */
function within(container: Element, name: 'tr' | 'tc'): Element[] {
  return childrenOf(container).flatMap((child) => {
    if (child.localName === name) return [child]
    return /^(?:sdt|sdtContent|customXml|ins|moveTo)$/u.test(child.localName ?? '') ? within(child, name) : []
  })
}

/** The words of a header or footer, without its page number. */
export function wordsOfPart(root: Element): string {
  const words: string[] = []
  const quiet: DocxReading = {
    numbering: () => null,
    heard: ({ text }) => words.push(text),
    leftOut: () => undefined,
  }
  docxBlocks(root, quiet)
  return words.join(' ').replace(/\s+/gu, ' ').trim()
}

/** The notes of `footnotes.xml` or `endnotes.xml` by id; the lines that separate them from the page are none. */
export function notesOf(root: Element | undefined): Map<string, Element> {
  const notes = (root === undefined ? [] : childrenOf(root)).filter(
    (note) => attributeOf(note, 'type') === undefined,
  )
  return new Map(notes.map((note) => [attributeOf(note, 'id') ?? '', note]))
}
