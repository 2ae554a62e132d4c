import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readYaml } from '../import/read-yaml.ts'
import { planId } from './plan-folder.ts'

const schema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/u),
      name: z.string().min(1),
      note: z.string().min(1).optional(),
      rows: z.record(z.string().regex(planId), z.string().regex(/^indicator-[a-z0-9_-]+$/u)),
      mentions: z
        .array(
          z.strictObject({
            plan: z.string().regex(planId),
            node: z.string().min(1),
            quote: z.string().min(1),
            note: z.string().min(1).optional(),
          }),
        )
        .optional(),
    }),
  )
  .nullable()

/** One line of the comparison: the rows of different plans that measure the same thing, with what must be said about it. */
export interface RegisteredIndicator {
  id: string
  name: string
  note?: string | undefined
  /** Node id by plan id. */
  rows: Record<string, string>
  /** Passages outside of the tables that speak of it, word for word, with what must be said about them. */
  mentions?: { plan: string; node: string; quote: string; note?: string | undefined }[] | undefined
}

const file = 'content/registers/indicators.yaml'

let cache: RegisteredIndicator[] | null = null

/** `content/registers/indicators.yaml`, in its order. Throws an `ImportError` that names file and line. */
export function indicatorRegister(): RegisteredIndicator[] {
  cache ??= existsSync(file) ? read() : []
  return cache
}

/** Register ids of the rows of one plan. */
export function registerOfRow(plan: string): (nodeId: string) => string | null {
  return (nodeId) => indicatorRegister().find((entry) => entry.rows[plan] === nodeId)?.id ?? null
}

function read(): RegisteredIndicator[] {
  const { value } = readYaml(readFileSync(file, 'utf8'), file, {
    schema,
    rule: 'register-invalid',
    advice:
      'Each entry is { id, name, note?, rows: { <plan>: indicator-<n> }, mentions?: [{ plan, node, quote, note? }] }.',
  })
  return value ?? []
}
