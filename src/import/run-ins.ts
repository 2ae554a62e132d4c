import { markOf } from '../plan/mark.ts'
import type { Excerpt } from './excerpt.ts'
import type { Desk } from './finding.ts'

/** A paragraph that is not yet split into run-in heading and text. */
export interface Draft {
  type: 'draft'
  excerpt: Excerpt
  /** Length of the run-in heading, 0 where there is none. */
  runInEnd: number
}

/** Length of the first sentence with its 。 when more text follows it, else 0. */
export function firstSentenceEnd(text: string): number {
  const stop = text.indexOf('。') + 1
  return stop > 0 && stop < text.trimEnd().length ? stop : 0
}

/**
 * Marks the unnumbered run-in headings: 坚持党的全面领导。发挥…. Where every paragraph directly under a heading opens
 * with such a short sentence, the parallel form decides; a single paragraph, or some of several, is a question.
 */
export function markRunIns(blocks: (Draft | { type: string })[], desk: Desk): void {
  for (const group of groupsOf(blocks)) {
    const candidates = group.filter((draft) => isTitleLike(draft.excerpt.text))
    const unanimous = candidates.length === group.length && group.length > 1
    for (const draft of candidates) {
      const end = firstSentenceEnd(draft.excerpt.text)
      const line = draft.excerpt.lines[0]
      if (!line) continue
      const took = candidates.length === group.length ? 'heading' : 'text'
      const message = `Ambiguous first sentence “${draft.excerpt.text.slice(0, end)}”, took it as ${took === 'heading' ? 'a run-in heading' : 'text'}`
      const answer = unanimous
        ? (desk.answer('run-in-guessed', line) ?? 'heading')
        : desk.decide('run-in-guessed', line, message, took, ['heading', 'text'])
      if (answer === 'heading') draft.runInEnd = end
    }
  }
}

/** The paragraphs that stand directly under each heading with a line of its own. */
function groupsOf(blocks: (Draft | { type: string })[]): Draft[][] {
  const groups: Draft[][] = []
  let current: Draft[] | null = null
  for (const block of blocks) {
    if (block.type === 'heading') {
      current = []
      groups.push(current)
    }
    if (!('excerpt' in block)) continue
    const text = block.excerpt.text
    if (markOf(text)) current = null
    else if (!text.startsWith('——')) current?.push(block)
  }
  return groups.filter((group) => group.length > 0)
}

/** A short clause that names a task, not a statement with 是, a date or somebody's words. */
function isTitleLike(text: string): boolean {
  const first = text.slice(0, firstSentenceEnd(text))
  return (
    first !== '' &&
    [...first].length <= 31 &&
    !/[：“”]|是|^到?\s?\d+\s?年|指出|强调|^目前|^我[省市州县区]/u.test(first)
  )
}
