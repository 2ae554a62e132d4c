import type { QuoteWords } from './classes-of-quote.ts'
import { headingText } from './collect-outline.ts'
import { commitmentsOfRow } from './commitments-of-row.ts'
import { commitmentsOfText } from './commitments-of-text.ts'
import { plainText } from './plain-text.ts'
import type { Quantified } from './quantified.ts'
import type { CommitmentRecord, IndicatorRecord, Period } from './record.ts'
import { joinSamePromises } from './same-promise.ts'
import { segmentsOf } from './segments-of.ts'
import type { Plan, PlanNode } from './tree.ts'
import { nodesOf } from './walk.ts'

/** What a commitment holds beyond its own words. */
export interface CommitmentContext {
  period: Period
  indicators: IndicatorRecord[]
  /** Ids in registers/topics.yaml of a quotation. */
  topicsOf?: (words: QuoteWords) => string[]
  /** Ids in registers/people.yaml of a quotation. */
  peopleOf?: (words: QuoteWords) => string[]
}

/**
 * Every quantity that the plan promises or by which it tells how things stood before, in document order, from paragraphs, projects and
 * the rows of indicator tables. The notice, ages, dates, telephone numbers and notes on who is responsible hold none.
 */
export function collectCommitments(plan: Plan, context: CommitmentContext): CommitmentRecord[] {
  const found: Quantified[] = []
  visit(plan, [], '', (node, headings, boxTitle) => {
    const row = context.indicators.find((indicator) => indicator.id === node.id)
    if (row !== undefined)
      found.push(...commitmentsOfRow(row, { name: printedName(node, row), title: boxTitle }, context.period))
    else
      for (const segment of segmentsOf(node))
        found.push(...commitmentsOfText(segment, { nodeId: node.id, headings }, context.period))
  })
  return joinSamePromises(numbered(found, context))
}

type Owner = Extract<PlanNode, { type: 'paragraph' | 'project' | 'indicator' }>
type Visitor = (owner: Owner, headings: string[], boxTitle: string) => void

function visit(node: PlanNode, headings: string[], boxTitle: string, each: Visitor): void {
  if (node.type === 'text' || node.type === 'notice' || node.type === 'colophon') return
  if (node.type === 'paragraph' || node.type === 'project' || node.type === 'indicator') {
    each(node, headings, boxTitle)
    return
  }
  const heading =
    node.type === 'section' && node.level <= 2
      ? node.children.find(({ type }) => type === 'heading')
      : undefined
  const inner =
    heading && node.type === 'section'
      ? [...headings, headingText(plainText(heading), node.number)]
      : headings
  const title =
    node.type === 'box'
      ? node.children
          .filter(({ type }) => type === 'boxTitle')
          .map(plainText)
          .join('')
      : boxTitle
  for (const child of node.children) visit(child, inner, title, each)
}

/** The first cell of a row without its number: 残疾人意外伤害保险参保率(%). */
function printedName(node: Owner, { number }: IndicatorRecord): string {
  return nodesOf(node, 'indicatorName')
    .map((cell) => headingText(plainText(cell), number))
    .join('')
}

function numbered(found: Quantified[], { topicsOf, peopleOf }: CommitmentContext): CommitmentRecord[] {
  const counts = new Map<string, number>()
  return found.map(({ sentence, ...each }) => {
    const count = (counts.get(each.nodeId) ?? 0) + 1
    counts.set(each.nodeId, count)
    return {
      id: `${each.nodeId}-q${String(count)}`,
      ...each,
      topics: topicsOf?.({ ...each, sentence }) ?? [],
      people: peopleOf?.({ ...each, sentence }) ?? [],
    }
  })
}
