import type { PlanRecord } from '../../../src/plan/record.ts'
import { ink } from '../../../src/plan/text.ts'
import type { PlanFacts } from './plan-facts.ts'

/** What a plan's open data say of it, in the form in which a generated plan says what it is. */
export function foundFacts(record: PlanRecord): PlanFacts {
  const facts: PlanFacts = {
    head: [
      ['title', record.title],
      ['number', record.documentNumber],
      ['date', record.dateIssued],
      ['by', record.issuingAuthority],
      ['notice', record.notice?.title],
      ['to', record.notice?.addressees],
      ['text', record.notice?.text],
      ['openness', record.notice?.openness],
    ].flatMap(([what, value]) => (typeof value === 'string' ? [`${what ?? ''} ${value}`] : [])),
    headings: record.outline.map(
      ({ level, number, text, runIn }) =>
        `${level} | ${number ?? ''} | ${text} | ${runIn ? 'run-in' : 'line'}`,
    ),
    paragraphs: record.paragraphs.map(({ text }) => text),
    boxes: record.boxes.map(({ number, title, kind }) => `${number ?? ''} | ${title} | ${kind}`),
    items: record.boxes.flatMap(({ projects }) =>
      projects.map(({ number, name, text }) => `${number ?? ''} | ${name.replace(/[：。]$/u, '')} | ${text}`),
    ),
    rows: record.indicators.map(
      ({ number, name, unit, group, values, nature }) =>
        `${number ?? ''} | ${name} | ${unit ?? ''} | ${group ?? ''} | ${values.map(({ column, text }) => `${column ?? ''}=${text}`).join(' ')} ${nature ?? ''}`,
    ),
    bodies: record.responsibilities
      .filter(({ role }) => role !== 'stated')
      .map(({ role, bodies }) => `${role} ${bodies.map(({ name }) => name).join(' ')}`),
    colophon: record.colophon
      ? [...record.colophon.copiedTo, record.colophon.printedBy ?? '', record.colophon.datePrinted ?? '']
      : [],
  }
  return Object.fromEntries(
    Object.entries(facts).map(([kind, list]) => [kind, (list as string[]).map(ink)]),
  ) as unknown as PlanFacts
}
