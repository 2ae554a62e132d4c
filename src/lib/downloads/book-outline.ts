import type { Chapter, FlowBlock, FlowHeading } from './flow.ts'

/** A heading of a book with those below it. */
export interface OutlineItem {
  heading: FlowHeading
  /** The chapter it stands in. */
  chapter: string
  items: OutlineItem[]
}

/** Every heading of a book, those of boxes included, nested by level. */
export function bookOutline(chapters: Chapter[]): OutlineItem[] {
  const top: OutlineItem[] = []
  const open: OutlineItem[] = []
  for (const { id, blocks } of chapters) {
    for (const heading of blocks.flatMap(headingsOf)) {
      while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop()
      const item: OutlineItem = { heading, chapter: id, items: [] }
      ;(open.at(-1)?.items ?? top).push(item)
      open.push(item)
    }
  }
  return top
}

/** The headings of a book's boxes, in reading order. */
export function boxOutline(chapters: Chapter[]): OutlineItem[] {
  return chapters.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'box' ? [{ heading: block.title, chapter: id, items: [] }] : [],
    ),
  )
}

function headingsOf(block: FlowBlock): FlowHeading[] {
  switch (block.type) {
    case 'heading':
      return [block]
    case 'box':
      return [block.title, ...block.blocks.flatMap(headingsOf)]
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(headingsOf))
    default:
      return []
  }
}
