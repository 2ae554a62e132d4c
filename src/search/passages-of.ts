import { plainText } from '../plan/plain-text.ts'
import type { Passage } from './passage.ts'
import type {
  Block,
  Box,
  BoxBlock,
  IndicatorTable,
  Notice,
  Paragraph,
  Plan,
  RunIn,
  Section,
} from '../plan/tree.ts'

/**
 * Every passage of a plan in the order of the text, with `title` first in each path. They come from the
 * tree, not from the record, because only the tree holds the words exactly as printed.
 */
export function passagesOf(plan: Plan, title: string): Passage[] {
  const drafts = plan.children.flatMap((part): Draft[] => {
    switch (part.type) {
      case 'notice':
        return ofNotice(part, [title, '印发通知'])
      case 'documentTitle':
        return [heading('title', plainText(part), [title])]
      case 'preamble':
        return ofBlocks(part.children, [title, '引言'], [title])
      case 'section':
        return ofSection(part, [title], [title])
      case 'colophon':
        return [lines(part.id, part.children.map(plainText), [title, '版记'])]
    }
  })
  // A title printed again is no second passage with the same address.
  const second = (draft: Draft, at: number): boolean =>
    draft.node === 'title' && drafts.findIndex(({ node }) => node === 'title') < at
  return drafts
    .filter((draft, at) => draft.text !== '' && !second(draft, at))
    .map((draft) => ({ plan: plan.id, ...draft }))
}

type Draft = Omit<Passage, 'plan'>

/** The lines around the letter's own paragraphs have no anchors of their own: they are one passage. */
function ofNotice(notice: Notice, path: string[]): Draft[] {
  const parts = notice.children.filter((child) => child.type === 'noticePart')
  const paragraphs = notice.children.filter((child) => child.type === 'paragraph')
  return [lines('notice', parts.map(plainText), path), ...ofBlocks(paragraphs, path, path)]
}

/** A box belongs to the innermost section of level 1 or 2; `boxPath` leads there. */
function ofSection(section: Section, path: string[], boxPath: string[]): Draft[] {
  const first = section.children[0]
  const head = first?.type === 'paragraph' ? runInOf(first) : first
  const inside = head?.type === 'heading' || head?.type === 'runIn' ? [...path, label(plainText(head))] : path
  const boxInside = section.level <= 2 ? inside : boxPath
  return section.children.flatMap((child) => {
    if (child.type === 'heading') return [heading(child.id, plainText(child), path)]
    if (child.type === 'section') return ofSection(child, inside, boxInside)
    // The paragraph that a run-in heading opens shows that heading itself.
    return ofBlocks([child], section.runIn && child === first ? path : inside, boxInside)
  })
}

function ofBlocks(blocks: (Block | BoxBlock)[], path: string[], boxPath: string[]): Draft[] {
  return blocks.flatMap((block): Draft[] => {
    switch (block.type) {
      case 'paragraph':
        return [ofParagraph(block, path)]
      case 'box':
        return ofBox(block, boxPath)
      case 'project':
        return [named('project', block.id, block.children.map(plainText), path)]
      case 'indicatorTable':
        return ofIndicators(block, path)
    }
  })
}

function ofParagraph(paragraph: Paragraph, path: string[]): Draft {
  const runIn = runInOf(paragraph)
  const head = runIn === null ? 0 : plainText(runIn).length
  const text = plainText(paragraph)
  return { node: paragraph.id, kind: 'paragraph', text, head, headNode: runIn?.id ?? null, path }
}

function ofBox(box: Box, path: string[]): Draft[] {
  const title = box.children.filter((child) => child.type === 'boxTitle').map(plainText)[0] ?? ''
  const blocks = box.children.filter((child) => child.type !== 'boxTitle')
  return [heading(box.id, title, path), ...ofBlocks(blocks, [...path, title], path)]
}

function ofIndicators(table: IndicatorTable, path: string[]): Draft[] {
  return table.children.flatMap((group) => {
    if (group.type !== 'indicatorGroup') return []
    const labels = group.children.filter((child) => child.type === 'groupLabel').map(plainText)
    const rows = group.children.filter((child) => child.type === 'indicator')
    return rows.map((row) => named('indicator', row.id, row.children.map(plainText), [...path, ...labels]))
  })
}

function heading(node: string, text: string, path: string[]): Draft {
  return { node, kind: 'heading', text, head: text.length, headNode: null, path }
}

function lines(node: string, texts: string[], path: string[]): Draft {
  return { node, kind: 'paragraph', text: texts.join(' '), head: 0, headNode: null, path }
}

/** A name and what is printed beside it. */
function named(kind: 'project' | 'indicator', node: string, texts: string[], path: string[]): Draft {
  return { node, kind, text: texts.join(' '), head: texts[0]?.length ?? 0, headNode: null, path }
}

function runInOf(paragraph: Paragraph): RunIn | null {
  const first = paragraph.children[0]
  return first?.type === 'runIn' ? first : null
}

/** A heading as a place on a path: without the 。 that closes a run-in heading. */
function label(text: string): string {
  return text.replace(/。$/u, '')
}
