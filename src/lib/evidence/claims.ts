import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readYaml } from '../../import/read-yaml.ts'

const claim = z.strictObject({
  id: z.union([z.number().int().positive(), z.string().regex(/^[1-4]\.\d\.\d{1,2}$/u)]).transform(String),
  name: z.string().min(1),
  status: z.enum(['已做', '部分', '尚未', '不适用']),
  how: z.string().min(1),
  by: z.array(z.string().min(1)).default([]),
})

/** What we say of one promise or success criterion: how far it is met, how, and by which checks that holds. */
export type Claim = z.infer<typeof claim>

/** A group of promises, as the statement shows them. */
export interface ClaimGroup {
  name: string
  items: Claim[]
}

/** The 52 promises of `content/evidence/items.yaml`, in their order. Throws an `ImportError` that names file and line. */
export function promises(): ClaimGroup[] {
  return read(
    'content/evidence/items.yaml',
    z.array(z.strictObject({ name: z.string(), items: z.array(claim) })),
  )
}

/** The success criteria of `content/evidence/criteria.yaml`, in their order. Throws an `ImportError` that names file and line. */
export function criteria(): Claim[] {
  return read('content/evidence/criteria.yaml', z.array(claim))
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  return readYaml(readFileSync(file, 'utf8'), file, {
    schema,
    rule: 'evidence-invalid',
    advice: 'Each claim is { id, name, status, how, by? }.',
  }).value
}
