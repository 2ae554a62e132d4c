import type { Book } from './book.ts'
import type { Chapter, FlowBlock, FlowCell, Piece } from './flow.ts'

/** How our words are known in a plain text, for its first page. */
export const textMarks =
  '方括号［］里的话是我们加的，其余是原文。一个标题、一个段落、表格的一行各占一行；表格的各栏用制表符隔开。'

/**
 * A book as plain text: one heading, paragraph or table row a line, UTF-8 with a byte order mark and CR LF, so that old editors and
 * braille devices open it, too. In a plan's chapters what is ours stands in ［］; the plan's words are as printed.
 */
export function bookText({ chapters }: Book): string {
  const lines = chapters.flatMap((chapter, at) => {
    const begins = chapter.plan !== null && chapters[at - 1]?.plan === null
    return [...(begins ? ['', bracketed('以下是原文')] : []), ...linesOf(chapter)]
  })
  const ends = chapters.at(-1)?.plan === null ? [] : ['', bracketed('原文到这里结束')]
  return `\uFEFF${[...lines, ...ends].join('\r\n').trim()}\r\n`
}

function linesOf({ plan, blocks }: Chapter): string[] {
  const words = (pieces: Piece[]): string =>
    pieces.map(({ text, by }) => (plan !== null && by === 'us' ? bracketed(text) : text)).join('')
  const lines = (block: FlowBlock): string[] => {
    switch (block.type) {
      case 'heading':
        return ['', words(block.pieces)]
      case 'paragraph':
        return [words(block.pieces)]
      case 'list':
        return block.items.flatMap(({ blocks: inner }) => inner.flatMap(lines))
      case 'box': {
        const end = bracketed(`${words(block.title.pieces)}：到这里结束`)
        return [...[block.title, ...block.blocks].flatMap(lines), end, '']
      }
      case 'table':
        return [
          words([block.caption]),
          block.heads.map((head) => words([{ ...head, text: inOneCell(head.text) }])).join('\t'),
          ...block.rows.map(({ cells }) => cells.map(cellWords).join('\t')),
        ]
      case 'quotation':
        return [`“${words([block.quote])}”`, `（${words([block.source])}）`]
      case 'note':
        return [bracketed(`编者说明${block.about === undefined ? '' : `（${block.about}）`}：${block.text}`)]
    }
  }
  return blocks.flatMap(lines)
}

function cellWords({ printed, said }: FlowCell): string {
  const text = inOneCell(printed)
  return said === null ? text : `${text}${bracketed(said)}`
}

/** A tab within a cell, as between a row's number and its name, would begin a new column. */
function inOneCell(text: string): string {
  return text.replace(/\t/gu, ' ')
}

function bracketed(text: string): string {
  return `［${text}］`
}
