import { assignIds } from './ids.ts'
import { chapterRank, markOf } from './mark.ts'
import type {
  Block,
  Colophon,
  DocumentTitle,
  Heading,
  Notice,
  Paragraph,
  Plan,
  Preamble,
  Section,
} from './tree.ts'

/** Headings without number that stand beside the chapters; any other stands below whatever is numbered: 前言. */
export const standsAlone =
  /^(?:[前引序导導][\s\u3000]*言|结[\s\u3000]*语|結[\s\u3000]*語|附[\s\u3000]*则|附[\s\u3000]*則)$/u

/** What the document is made of before its headings are nested: the order of the source. */
export type FlatBlock = Notice | DocumentTitle | Heading | Block | Colophon

/**
 * The plan tree of a flat sequence of blocks. Levels, numbers and ids are computed here and nowhere
 * else, so that they can always be derived again from the text.
 */
export function nest(id: string, blocks: FlatBlock[]): Plan {
  const plan: Plan = { type: 'plan', id, children: [] }
  const open: { section: Section; rank: number }[] = []
  let preamble: Preamble | null = null

  const close = (rank: number): void => {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop()
  }
  const append = (block: Block): void => {
    const parent = open.at(-1)?.section
    if (parent) {
      parent.children.push(block)
      return
    }
    if (!preamble) {
      preamble = { type: 'preamble', children: [] }
      plan.children.push(preamble)
    }
    preamble.children.push(block)
  }
  const start = (first: Heading | Paragraph, text: string): void => {
    const mark = markOf(text)
    const runIn = first.type === 'paragraph'
    // An unnumbered run-in heading stands below whatever is numbered and owns its paragraph only.
    const rank = mark?.rank ?? (runIn || !standsAlone.test(text) ? Number.POSITIVE_INFINITY : chapterRank)
    close(rank)
    const level = open.length + 1
    const section: Section = {
      type: 'section',
      id: '',
      level,
      number: mark?.number ?? null,
      runIn,
      children: [first],
    }
    const head = runIn ? first.children[0] : first
    if (head && 'level' in head) head.level = level
    const parent = open.at(-1)?.section
    ;(parent ?? plan).children.push(section)
    if (!runIn || mark) open.push({ section, rank })
  }

  for (const block of blocks) {
    switch (block.type) {
      case 'notice':
      case 'documentTitle':
      case 'colophon':
        close(0)
        plan.children.push(block)
        break
      case 'heading':
        start(block, textOf(block))
        break
      case 'paragraph': {
        const first = block.children[0]
        if (first?.type === 'runIn') start(block, textOf(first))
        else append(block)
        break
      }
      case 'box':
        block.level = Math.min(open.length, 2) + 1
        append(block)
        break
    }
  }
  assignIds(plan)
  return plan
}

function textOf(node: { children: { value: string }[] }): string {
  return node.children.map((child) => child.value).join('')
}
