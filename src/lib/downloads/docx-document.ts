import type { Book } from './book.ts'
import type { FlowBlock, FlowCell, FlowTable, Piece } from './flow.ts'
import { ours, printed } from './flow.ts'
import { xmlText } from '../xml-text.ts'

/** How our words are known in a Word document, for its first page. */
export const docxMarks =
  '深红色的话（字符样式“规划易读加的话”）是我们加的：这一页，表格里括号中的读法，编者说明，专栏在哪里结束。其余是原文。'

/** `word/document.xml` of a book, and the addresses that it links to: the first is `link1`. */
export function docxDocument({ chapters }: Book): { xml: string; links: string[] } {
  const links: string[] = []
  const body = chapters.flatMap(({ blocks }, at) =>
    blocks.map((block) =>
      at === 0 && block.type === 'heading' ? paragraph('Title', block.pieces) : blockXml(block),
    ),
  )

  function paragraph(style: string | null, pieces: Piece[]): string {
    const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
    return `<w:p>${properties}${pieces.map(pieceXml).join('')}</w:p>`
  }

  function pieceXml(piece: Piece): string {
    if (piece.address === undefined) return runXml(piece)
    links.push(piece.address)
    return `<w:hyperlink r:id="link${String(links.length)}">${runXml(piece, 'Hyperlink')}</w:hyperlink>`
  }

  function blockXml(block: FlowBlock): string {
    switch (block.type) {
      case 'heading':
        return paragraph(`Heading${String(Math.min(block.level, 6))}`, block.pieces)
      case 'paragraph':
        return paragraph(null, block.pieces)
      case 'list':
        return block.items.flatMap(({ blocks }) => blocks.map(blockXml)).join('\n')
      case 'box': {
        const name = block.title.pieces.map(({ text }) => text).join('')
        return [
          ...[block.title, ...block.blocks].map(blockXml),
          paragraph(null, [ours(`（${name}：到这里结束）`)]),
        ].join('\n')
      }
      case 'table':
        return paragraph('Caption', [block.caption]) + tableXml(block)
      case 'quotation':
        return paragraph('Quote', [block.quote]) + paragraph('Quote', [block.source])
      case 'note': {
        const about = block.about === undefined ? '' : `（${block.about}）`
        return paragraph(null, [{ ...ours(`编者说明${about}：`), strong: true }, ours(block.text)])
      }
    }
  }

  function tableXml({ caption, heads, rows }: FlowTable): string {
    const width = Math.floor(pageWidth / heads.length)
    const cell = (pieces: Piece[]): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${paragraph(null, pieces)}</w:tc>`
    const row = (properties: string, cells: Piece[][]): string =>
      `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.map(cell).join('')}</w:tr>`
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${xmlText(caption.text)}"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${String(width)}"/>`.repeat(heads.length)}</w:tblGrid>
${row(
  '<w:tblHeader/>',
  heads.map((head) => [{ ...head, strong: true }]),
)}
${rows.map(({ cells }) => row('', cells.map(cellPieces))).join('\n')}
</w:tbl><w:p/>`
  }

  return {
    links,
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
${body.join('\n')}
<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>
</w:body></w:document>`,
  }
}

/** Of an A4 page between its margins, in twentieths of a point. */
const pageWidth = 11_906 - 2 * 1440

function runXml({ text, by, strong }: Piece, style: string | null = by === 'us' ? 'Ours' : null): string {
  const properties = `${style === null ? '' : `<w:rStyle w:val="${style}"/>`}${strong === true ? '<w:b/>' : ''}`
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`
}

/** ≥60（不低于60%）; where nothing is printed, the words stand alone. */
function cellPieces({ printed: text, said }: FlowCell): Piece[] {
  if (said === null) return [printed(text)]
  return text.trim() === '' ? [ours(said)] : [printed(text), ours(`（${said}）`)]
}
