import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import { readYaml } from '../import/read-yaml.ts'
import { nodeTexts } from '../plan/node-texts.ts'
import type { PlanRecord } from '../plan/record.ts'

const words = z.string().min(1)
const nodeIds = z.array(z.string().regex(/^[a-z][a-z0-9_-]*$/u))

const change = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('这次更改的编号，不会变。'),
  date: z.iso.date().describe('哪一天。'),
  plan: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .nullable()
    .describe('规划的编号；关系到全部数据就空着。'),
  nodes: nodeIds.describe('改了哪几条（编号）；空的是整份规划。'),
  gone: nodeIds.default([]).describe('哪几条没有了（编号）。'),
  what: words.describe('改了什么。'),
  why: words.describe('为什么。'),
})

/** One change as an editor recorded it in `content/changes.yaml`. */
export type Change = z.infer<typeof change>

/** `changes/1`, the form of `changes.json`. */
export const changesSchema = z.strictObject({ schema: z.literal('changes/1'), changes: z.array(change) })

const file = 'content/changes.yaml'

/**
 * All changes, the newest first. Throws an `ImportError` that names file and line when an entry is not of its form, is there twice, or
 * names a plan or passage that does not exist.
 */
export function changes(plans: PlanRecord[], text: string = readFileSync(file, 'utf8')): Change[] {
  const { value, lineOf } = readYaml(text, file, {
    schema: z.array(change).min(1),
    rule: 'changes-invalid',
    advice: 'Each entry is { id, date, plan, nodes, gone?, what, why }.',
  })
  value.forEach((entry, at) => {
    const wrong = wrongIn(entry, value.slice(0, at), plans)
    if (wrong !== null) throw new ImportError(file, lineOf([at, 'id']), 'changes-invalid', wrong, '')
  })
  return value
    .map((entry, at) => ({ entry, at }))
    .sort((one, other) => other.entry.date.localeCompare(one.entry.date) || other.at - one.at)
    .map(({ entry }) => entry)
}

/** The date of the newest change: the date of the data. */
export function contentDate(plans: PlanRecord[]): string {
  return changes(plans)[0]?.date ?? ''
}

function wrongIn({ id, plan, nodes }: Change, before: Change[], plans: PlanRecord[]): string | null {
  if (before.some((entry) => entry.id === id)) return `Unexpected id ${id}, it is there twice.`
  if (plan === null) return nodes.length > 0 ? `Unexpected nodes of ${id}, which names no plan.` : null
  const record = plans.find((each) => each.id === plan)
  if (!record) return `Unexpected plan ${plan} of ${id}, expected one of content/plans.`
  const known = nodeTexts(record)
  const unknown = nodes.find((node) => !known.has(node))
  return unknown === undefined ? null : `Unexpected node ${unknown} of ${id}, ${plan} has no such node.`
}
