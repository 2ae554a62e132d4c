import { plainText } from '../../plan/plain-text.ts'
import type {
  Block,
  Box,
  Colophon,
  DocumentTitle,
  Notice,
  Paragraph,
  Plan,
  Preamble,
  Project,
  Section,
} from '../../plan/tree.ts'
import { unnamedBox } from '../box-name.ts'
import type { Chapter, FlowBlock, FlowHeading, Piece } from './flow.ts'
import { ours, printed } from './flow.ts'
import { tableBlocks } from './table-blocks.ts'

/**
 * A plan's whole text as chapters in the order of the source: the notice, what stands before the first heading, each section of
 * the first level, the colophon. Every printed word is in a piece of the plan's own; headings that the document lacks are ours.
 */
export function planChapters(tree: Plan): Chapter[] {
  const chapters: Chapter[] = []
  const start = (id: string, ...blocks: Chapter['blocks']): void => {
    chapters.push({ id, plan: tree.id, blocks })
  }
  const addTitle = (title: DocumentTitle): void => {
    const opening = chapters.find(({ id }) => id === 'opening')
    // A title printed again, behind a list of contents, is no second chapter.
    if (opening) opening.blocks.push({ type: 'paragraph', pieces: [printed(plainText(title))] })
    else start('opening', titleHeading(title))
  }
  for (const part of tree.children) {
    switch (part.type) {
      case 'notice':
        start('notice', ourHeading('notice', '印发通知'), ...noticeBlocks(part))
        break
      case 'documentTitle':
        addTitle(part)
        break
      case 'preamble': {
        const title = chapters.find(({ id }) => id === 'opening')
        if (title) title.blocks.push(...preambleBlocks(part))
        else start('opening', ourHeading('opening', '前言'), ...preambleBlocks(part))
        break
      }
      case 'section':
        start(part.id, ...sectionBlocks(part))
        break
      case 'colophon':
        start('colophon', ourHeading('colophon', '版记'), ...colophonBlocks(part))
        break
    }
  }
  return chapters
}

function ourHeading(id: string, text: string): FlowHeading {
  return { type: 'heading', id, level: 1, pieces: [ours(text)] }
}

function titleHeading(title: DocumentTitle): FlowHeading {
  return { type: 'heading', id: 'title', level: 1, pieces: [printed(plainText(title))] }
}

function noticeBlocks(notice: Notice): FlowBlock[] {
  return notice.children.flatMap((child): FlowBlock[] =>
    child.type === 'paragraph'
      ? paragraphBlocks(child)
      : [{ type: 'paragraph', pieces: [printed(plainText(child))] }],
  )
}

function preambleBlocks(preamble: Preamble): FlowBlock[] {
  return preamble.children.flatMap(blocksOf)
}

function colophonBlocks(colophon: Colophon): FlowBlock[] {
  return colophon.children.map((part) => ({ type: 'paragraph', pieces: [printed(plainText(part))] }))
}

function sectionBlocks({ id, children }: Section): Chapter['blocks'] {
  const blocks = children.flatMap((child): FlowBlock[] => {
    switch (child.type) {
      case 'heading':
        return [{ type: 'heading', id: child.id, level: child.level, pieces: [printed(plainText(child))] }]
      case 'section':
        return sectionBlocks(child)
      default:
        return blocksOf(child)
    }
  })
  const [first, ...rest] = blocks
  if (first?.type !== 'heading') throw new Error(`Section ${id} has no heading`)
  return [first, ...rest]
}

function blocksOf(block: Block): FlowBlock[] {
  return block.type === 'box' ? [boxBlock(block)] : paragraphBlocks(block)
}

/** A run-in heading becomes a heading, so that readers can go to it; the words after it are a paragraph. */
function paragraphBlocks({ id, note, children }: Paragraph): FlowBlock[] {
  const runIn = children.find((child) => child.type === 'runIn')
  const text = children
    .filter((child) => child !== runIn)
    .map((child) => plainText(child))
    .join('')
  const blocks: FlowBlock[] = []
  if (runIn)
    blocks.push({ type: 'heading', id: runIn.id, level: runIn.level, pieces: [printed(plainText(runIn))] })
  if (text !== '') blocks.push({ type: 'paragraph', id, pieces: [printed(text)] })
  return [...blocks, ...noteBlocks(note)]
}

function boxBlock({ id, level, note, children }: Box): FlowBlock {
  const blocks: FlowBlock[] = noteBlocks(note)
  let title: Piece[] = []
  for (const child of children) {
    switch (child.type) {
      case 'boxTitle':
        title = [printed(plainText(child))]
        break
      case 'paragraph':
        blocks.push(...paragraphBlocks(child))
        break
      case 'indicatorTable':
        blocks.push(...tableBlocks(child))
        break
      case 'project': {
        const last = blocks.at(-1)
        const item = { id: child.id, blocks: projectBlocks(child) }
        if (last?.type === 'list') last.items.push(item)
        else blocks.push({ type: 'list', items: [item] })
        break
      }
    }
  }
  const kind = children.some((child) => child.type === 'indicatorTable') ? 'indicators' : 'projects'
  const pieces = title.length > 0 ? title : [ours(unnamedBox(kind))]
  return { type: 'box', id, title: { type: 'heading', id: `${id}-title`, level, pieces }, blocks }
}

/** The name opens the first paragraph of the description, as it is printed. */
function projectBlocks({ children, note }: Project): FlowBlock[] {
  const name = children.filter((child) => child.type === 'projectName').map((child) => plainText(child))
  const texts = children.filter((child) => child.type === 'projectText').map((child) => plainText(child))
  const [first = '', ...rest] = texts
  const strong = { ...printed(name.join('')), strong: true }
  const gap = strong.text.endsWith('。') || first === '' ? '' : ' '
  const opening = [strong, printed(gap + first)].filter(({ text }) => text !== '')
  return [
    { type: 'paragraph', pieces: opening },
    ...rest.map((text): FlowBlock => ({ type: 'paragraph', pieces: [printed(text)] })),
    ...noteBlocks(note),
  ]
}

function noteBlocks(note: string | undefined): FlowBlock[] {
  return note === undefined ? [] : [{ type: 'note', text: note }]
}
