import { collectBoxes } from './collect-boxes.ts'
import { collectCitations } from './collect-citations.ts'
import { collectCommitments } from './collect-commitments.ts'
import { collectIndicators } from './collect-indicators.ts'
import { collectColophon, collectNotice, noticePart } from './collect-notice.ts'
import { collectOutline } from './collect-outline.ts'
import { collectParagraphs } from './collect-paragraphs.ts'
import { collectResponsibilities } from './collect-responsibilities.ts'
import { isoDateOf } from './date.ts'
import { linesOfNodes } from './line-index.ts'
import type { FindingRecord, Period, Place, PlanRecord } from './record.ts'
import { countInk } from './text.ts'
import { titleOf } from './title-of.ts'
import type { Plan } from './tree.ts'

/** What a record holds beyond the tree. */
export interface RecordContext {
  place: Place
  period: Period
  source: {
    text: string
    sha256: string
    publisher: string | null
    url: string | null
    retrieved: string | null
  }
  /** Offset at which each source line ends, line break included. */
  lineEnds: number[]
  findings: FindingRecord[]
  registers: {
    /** Id in registers/indicators.yaml of one of the plan's rows. */
    indicator: (nodeId: string) => string | null
  }
}

/** One whole plan as open data, from a tree with spans. */
export function recordOf(plan: Plan, context: RecordContext): PlanRecord {
  const { title, derived } = titleOf(plan)
  const linesOf = linesOfNodes(context.lineEnds)
  const indicators = collectIndicators(plan, linesOf, context.registers.indicator)
  return {
    schema: 'plan/1',
    id: plan.id,
    title,
    titleDerived: derived,
    place: context.place,
    period: context.period,
    documentNumber: noticePart(plan, 'documentNumber'),
    issuingAuthority: noticePart(plan, 'signedBy'),
    dateIssued: isoDateOf(noticePart(plan, 'dateIssued') ?? ''),
    notice: collectNotice(plan),
    colophon: collectColophon(plan),
    source: {
      sha256: context.source.sha256,
      characters: countInk(context.source.text),
      lines: context.lineEnds.length,
      publisher: context.source.publisher,
      url: context.source.url,
      retrieved: context.source.retrieved,
    },
    outline: collectOutline(plan, linesOf),
    paragraphs: collectParagraphs(plan, linesOf),
    boxes: collectBoxes(plan, linesOf),
    indicators,
    responsibilities: collectResponsibilities(plan, linesOf),
    citations: collectCitations(plan, title),
    // Topics and people of a node enter as `topicsOf` and `peopleOf`.
    commitments: collectCommitments(plan, { period: context.period, indicators }),
    topics: [],
    people: [],
    ages: [],
    findings: context.findings,
  }
}
