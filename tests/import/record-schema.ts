import { z } from 'zod'
import type { PlanRecord } from '../../src/plan/record.ts'

const text = z.string().min(1)
const optional = text.nullable()
const isoDate = z.iso.date()
const nodeId = z.string().regex(/^[a-z][a-z0-9_-]*$/u)
const lines = z.tuple([z.int().min(1), z.int().min(1)]).refine(([from, to]) => from <= to)
const amount = z.union([z.number(), z.tuple([z.number(), z.number()])])
const registerId = z.string().regex(/^[a-z0-9-]+$/u)

/** `plan/1` as the contract words it, every field and no other. */
export const planRecord: z.ZodType<PlanRecord> = z.strictObject({
  schema: z.literal('plan/1'),
  id: z.string().regex(/^[a-z0-9-]+$/u),
  title: text,
  titleDerived: z.boolean(),
  place: z.strictObject({
    name: text,
    shortName: text,
    code: z.string().regex(/^\d{6}$/u),
    level: z.enum(['province', 'prefecture', 'county']),
    within: z.array(text),
  }),
  period: z.strictObject({ name: text, from: z.int(), to: z.int(), outlook: z.int().nullable() }),
  documentNumber: optional,
  issuingAuthority: optional,
  dateIssued: isoDate.nullable(),
  notice: z
    .strictObject({ title: optional, addressees: optional, text, signedBy: optional, openness: optional })
    .nullable(),
  colophon: z
    .strictObject({ copiedTo: z.array(text), printedBy: optional, datePrinted: isoDate.nullable() })
    .nullable(),
  source: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    characters: z.int().min(1),
    lines: z.int().min(1),
    publisher: optional,
    url: optional,
    retrieved: isoDate.nullable(),
  }),
  outline: z.array(
    z.strictObject({ id: nodeId, level: z.int().min(1), number: optional, text, runIn: z.boolean(), lines }),
  ),
  paragraphs: z.array(z.strictObject({ id: nodeId, sectionId: nodeId, text, lines })),
  boxes: z.array(
    z.strictObject({
      id: nodeId,
      number: optional,
      title: text,
      sectionId: nodeId,
      kind: z.enum(['projects', 'indicators']),
      lines,
      projects: z.array(
        z.strictObject({ id: nodeId, number: optional, name: text, text: z.string(), lines }),
      ),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: nodeId,
      number: optional,
      name: text,
      unit: optional,
      group: optional,
      nature: z.enum(['obligatory', 'anticipatory']).nullable(),
      values: z.array(
        z.strictObject({
          column: optional,
          text,
          relation: z.enum(['=', '>', '>=', '<', '<=', 'range', '~', 'words']),
          value: amount.nullable(),
          cumulative: z.boolean(),
        }),
      ),
      register: optional,
      lines,
    }),
  ),
  responsibilities: z.array(
    z.strictObject({
      nodeId,
      role: z.enum(['lead', 'participating', 'responsible', 'stated']),
      bodies: z.array(z.strictObject({ name: text, register: optional })).min(1),
      lines,
    }),
  ),
  citations: z.array(z.strictObject({ nodeId, title: text, documentNumber: optional, register: optional })),
  commitments: z.array(
    z.strictObject({
      id: nodeId,
      nodeId,
      kind: z.enum(['promise', 'baseline']),
      quote: text,
      value: amount,
      unit: z.string(),
      relation: z.enum(['=', '>', '>=', '<', '<=', 'range', '~']),
      normalized: z.strictObject({ value: amount, unit: z.string() }),
      per: z.literal('year').nullable(),
      by: z.int().nullable(),
      sameAs: nodeId.nullable(),
      topics: z.array(registerId),
      people: z.array(registerId),
    }),
  ),
  topics: z.array(z.strictObject({ nodeId, topic: registerId, because: text })),
  people: z.array(z.strictObject({ nodeId, people: registerId, because: text })),
  ages: z.array(z.strictObject({ nodeId, from: z.int().nullable(), to: z.int().nullable(), text })),
  findings: z.array(
    z.strictObject({ rule: text, line: z.int().min(1), message: text, resolved: z.boolean() }),
  ),
})
