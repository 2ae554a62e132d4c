import { markOf } from '../plan/mark.ts'
import type { Excerpt } from './excerpt.ts'
import type { Desk } from './finding.ts'
import { dashPoint } from './signs.ts'

/** A paragraph that is not yet split into run-in heading and text. */
export interface Draft {
  type: 'draft'
  excerpt: Excerpt
  /** Length of the run-in heading, 0 where there is none. */
  runInEnd: number
  /** True where an editor has said what it is. */
  settled?: boolean
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
    // Three or more that open with the word for a task, most of all: the others are a word before or between them.
    const tasks = candidates.filter((draft) => opensWithTask.test(draft.excerpt.text))
    const most = tasks.length >= 2 && tasks.length >= group.length * 0.6
    for (const draft of candidates) {
      const end = firstSentenceEnd(draft.excerpt.text)
      const line = draft.excerpt.lines[0]
      if (!line) continue
      const alone = group.length === 1 && !isTask(draft.excerpt.text.slice(0, end))
      const took =
        (candidates.length === group.length && !alone) || (most && tasks.includes(draft)) ? 'heading' : 'text'
      const message = `Ambiguous first sentence “${draft.excerpt.text.slice(0, end)}”, took it as ${took === 'heading' ? 'a run-in heading' : 'text'}`
      const answer = unanimous
        ? (desk.answer('run-in-guessed', line, ['heading', 'text']) ?? 'heading')
        : desk.decide('run-in-guessed', line, message, took, ['heading', 'text'])
      if (answer === 'heading') draft.runInEnd = end
    }
  }
}

/** What a heading for a task begins with. */
const opensWithTask =
  /^(?:坚持|堅持|加强|加強|加快|加大|推进|推進|推动|推動|提升|提高|完善|健全|建立|构建|落实|强化|深化|优化|促进|保障|巩固|拓展|发展|发挥|开展|实施|做好|增强|扩大|丰富|营造|创新|支持|鼓励|规范|严格|统筹|抓好|筑牢|兜牢|织密|培育|培养|打造|夯实|维护|畅通|切实|大力|积极|全面|持续|进一步|广泛|深入|依法|重点)/u

/** 加强组织领导，健全工作机制。: every clause opens with the word for a task. */
function isTask(sentence: string): boolean {
  return sentence
    .split(/[，、]/u)
    .every((clause, index) => opensWithTask.test(clause) || (index > 0 && clause.length <= 6))
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
    const { text } = block.excerpt
    if (markOf(text)) current = null
    else if (!dashPoint.test(text) && block.settled !== true) current?.push(block)
  }
  return groups.filter((group) => group.length > 0)
}

/** 5000元, 6个: a measure, in a statement. */
const counts = /\d\s?(?:[万亿]?元|[万亿]|[%％]|人|名|户|个|次|家|所|处|辆|条|年)/u

/** True where a text opens with a short clause that names a task, not a statement with 是, a date or somebody's words. */
function isTitleLike(text: string): boolean {
  const first = text.slice(0, firstSentenceEnd(text))
  return (
    first !== '' &&
    [...first].length <= 31 &&
    ([...first].length <= 20 || !first.includes('，') || isTask(first)) &&
    !counts.test(first) &&
    !/[：“”]|是|^到?\s?\d+\s?年|指出|强调|^目前|^[一二三四五六七八九十]是|^(?:本|为了|根据|按照)|^我[省市州县区]/u.test(
      first,
    )
  )
}
