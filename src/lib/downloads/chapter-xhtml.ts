import { stretches } from '../../plan/words.ts'
import type { Chapter, FlowBlock, FlowCell, FlowTable, Piece } from './flow.ts'
import { plainWords } from './plain-words.ts'
import { xmlText } from '../xml-text.ts'

/**
 * A chapter as an XHTML document of an EPUB. The plan's words stand in `<div data-plan="…">`; what is ours in there carries
 * `data-added`, as on the site's reading page.
 */
export function chapterXhtml(chapter: Chapter): string {
  const [heading] = chapter.blocks
  const plan = chapter.plan === null ? '' : ` data-plan="${xmlText(chapter.plan)}"`
  const body = chapter.blocks.map(blockXhtml).join('\n')
  return xhtmlPage(
    plainWords(heading.pieces),
    `<section epub:type="chapter" role="doc-chapter" aria-labelledby="${heading.id}">
<div${plan}>
${body}
</div>
</section>`,
  )
}

/** A whole XHTML document with the book's style sheet. */
export function xhtmlPage(title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">
<head>
<title>${xmlText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`
}

/** Pieces as XHTML, with words beside the signs that voices drop. */
export function piecesXhtml(pieces: Piece[]): string {
  return pieces.map(pieceXhtml).join('')
}

function pieceXhtml({ text, by, strong, address }: Piece): string {
  const words = signsXhtml(text)
  const loud = strong === true ? `<strong>${words}</strong>` : words
  const linked = address === undefined ? loud : `<a href="${xmlText(address)}">${loud}</a>`
  return by === 'us' ? `<span data-added="">${linked}</span>` : linked
}

function signsXhtml(text: string): string {
  return stretches(text)
    .map(({ text: sign, say }) =>
      say === null ? xmlText(sign) : `${xmlText(sign)}<small data-added="">（${xmlText(say)}）</small>`,
    )
    .join('')
}

function blockXhtml(block: FlowBlock): string {
  switch (block.type) {
    case 'heading': {
      const tag = `h${String(Math.min(block.level, 6))}`
      return `<${tag} id="${block.id}">${piecesXhtml(block.pieces)}</${tag}>`
    }
    case 'paragraph':
      return `<p${idOf(block.id)}>${piecesXhtml(block.pieces)}</p>`
    case 'list':
      return `<ul>\n${block.items
        .map(({ id, blocks }) => `<li${idOf(id)}>${blocks.map(blockXhtml).join('\n')}</li>`)
        .join('\n')}\n</ul>`
    case 'box':
      return `<section class="box" id="${block.id}" aria-labelledby="${block.title.id}">\n${[
        block.title,
        ...block.blocks,
      ]
        .map(blockXhtml)
        .join('\n')}\n</section>`
    case 'table':
      return tableXhtml(block)
    case 'quotation':
      return `<blockquote><p>${piecesXhtml([block.quote])}</p><p>${piecesXhtml([block.source])}</p></blockquote>`
    case 'note':
      return `<p class="note" data-added=""><strong>编者说明${
        block.about === undefined ? '' : `（${signsXhtml(block.about)}）`
      }：</strong>${signsXhtml(block.text)}</p>`
  }
}

function tableXhtml({ caption, heads, rows }: FlowTable): string {
  const head = heads.map((piece) => `<th scope="col">${piecesXhtml([piece])}</th>`).join('')
  const lines = rows.map(({ id, cells: [name, ...values] }) => {
    const first = name === undefined ? '' : `<th scope="row">${cellXhtml(name)}</th>`
    return `<tr id="${id}">${first}${values.map(valueXhtml).join('')}</tr>`
  })
  return `<table>
<caption>${piecesXhtml([caption])}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`
}

/** A word or number of a few characters is kept in one line: 约束性. */
function valueXhtml(cell: FlowCell): string {
  const short = cell.said === null && [...cell.printed].length <= 4 ? ' class="short"' : ''
  return `<td${short}>${cellXhtml(cell)}</td>`
}

/** ≥60（不低于60%）; where nothing is printed, the words stand alone. */
function cellXhtml({ printed, said }: FlowCell): string {
  if (said === null) return signsXhtml(printed)
  const words = printed.trim() === '' ? said : `（${said}）`
  return `${xmlText(printed)}<span data-added="">${xmlText(words)}</span>`
}

function idOf(id: string | undefined): string {
  return id === undefined ? '' : ` id="${id}"`
}
