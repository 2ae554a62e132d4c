import { brokenAt } from '../../../scripts/bench/import/broken-at.ts'

/** How the pieces of a plan become lines. */
export interface TextLayout {
  /** Columns of the body, null for one paragraph a line. */
  width: number | null
  /** Columns of what stands in a box; null for one paragraph a line. */
  boxWidth: number | null
  /** The indent of two columns at the head of a paragraph: still there, or lost although the line was broken for it. */
  indent: 'kept' | 'lost'
  blank: 'none' | 'between lines' | 'between paragraphs'
}

/** Texts that are not broken at a width: nothing is to be guessed. */
export const unbroken: Record<string, TextLayout> = {
  'a paragraph a line': { width: null, boxWidth: null, indent: 'lost', blank: 'none' },
  'a paragraph a line, indented': { width: null, boxWidth: null, indent: 'kept', blank: 'none' },
  'a paragraph a line, blank lines between': {
    width: null,
    boxWidth: null,
    indent: 'lost',
    blank: 'between lines',
  },
}

/** Texts broken at a width, as PDFs give them. */
export const broken: Record<string, TextLayout> = {
  '44 columns, boxes 39': { width: 44, boxWidth: 39, indent: 'lost', blank: 'between lines' },
  '28 columns, boxes 28': { width: 28, boxWidth: 28, indent: 'lost', blank: 'none' },
  '28 columns, boxes 36': { width: 28, boxWidth: 36, indent: 'lost', blank: 'between lines' },
  '36 columns, indented': { width: 36, boxWidth: 36, indent: 'kept', blank: 'none' },
  '36 columns, blank lines between paragraphs': {
    width: 36,
    boxWidth: 36,
    indent: 'lost',
    blank: 'between paragraphs',
  },
}

/** One paragraph, heading or row before it is set in lines; a row and what stands in a line of its own is not broken. */
export interface Piece {
  text: string
  place: 'body' | 'box' | 'line'
}

/** The text of some pieces. */
export function textOf(pieces: Piece[], layout: TextLayout): string {
  const paragraphs = pieces.map(({ text, place }) => {
    const width = place === 'line' ? null : place === 'box' ? layout.boxWidth : layout.width
    const [first = '', ...rest] = width === null ? [text] : brokenAt(text, width)
    return [layout.indent === 'kept' && place !== 'line' ? `\u3000\u3000${first}` : first, ...rest]
  })
  const lineEnd = layout.blank === 'between lines' ? '\n\n' : '\n'
  return `${paragraphs.map((lines) => lines.join(lineEnd)).join(layout.blank === 'none' ? '\n' : '\n\n')}\n`
}
