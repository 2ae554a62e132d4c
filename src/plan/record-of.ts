import type { Classify } from './class-rules.ts'
import { classedPassages } from './classed-passage.ts'
import { classesOfQuote } from './classes-of-quote.ts'
import { collectAges } from './collect-ages.ts'
import { collectBoxes } from './collect-boxes.ts'
import { collectCitations } from './collect-citations.ts'
import { collectCommitments } from './collect-commitments.ts'
import { collectIndicators } from './collect-indicators.ts'
import { collectColophon, collectNotice, documentNumberOf, noticePart } from './collect-notice.ts'
import { collectOutline } from './collect-outline.ts'
import { collectParagraphs } from './collect-paragraphs.ts'
import { collectPeople } from './collect-people.ts'
import { collectResponsibilities } from './collect-responsibilities.ts'
import { collectTopics } from './collect-topics.ts'
import { isoDateOf } from './date.ts'
import type { BodyFinder } from './find-bodies.ts'
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
    /** Words that put a text into the classes of registers/topics.yaml and registers/people.yaml. */
    topics: Classify
    people: Classify
    /** The bodies in registers/bodies.yaml that the plan's names mean. */
    bodies: BodyFinder
    /** Id in registers/instruments.yaml of a title as printed. */
    instrument: (title: string) => string | null
  }
}

/** One whole plan as open data, from a tree with spans. */
export function recordOf(plan: Plan, context: RecordContext): PlanRecord {
  const { title, derived } = titleOf(plan)
  const linesOf = linesOfNodes(context.lineEnds)
  const outline = collectOutline(plan, linesOf)
  const paragraphs = collectParagraphs(plan, linesOf)
  const boxes = collectBoxes(plan, linesOf)
  const indicators = collectIndicators(plan, linesOf, context.registers.indicator)
  const classed = classedPassages({ outline, paragraphs, boxes, indicators })
  const topics = collectTopics(classed, context.registers.topics)
  const people = collectPeople(classed, context.registers.people)
  return {
    schema: 'plan/1',
    id: plan.id,
    title,
    titleDerived: derived,
    place: context.place,
    period: context.period,
    documentNumber: documentNumberOf(plan),
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
    outline,
    paragraphs,
    boxes,
    indicators,
    responsibilities: collectResponsibilities(plan, linesOf, context.registers.bodies),
    citations: collectCitations(plan, context.registers.instrument),
    commitments: collectCommitments(plan, {
      period: context.period,
      indicators,
      topicsOf: classesOfQuote(
        context.registers.topics,
        paragraphs,
        topics.map(({ nodeId, topic }) => ({ nodeId, id: topic })),
      ),
      peopleOf: classesOfQuote(context.registers.people, paragraphs),
    }),
    topics,
    people,
    ages: collectAges(classed),
    findings: context.findings,
  }
}
