import { z } from 'zod'
import type { Period, Place } from '../plan/record.ts'
import { readYaml } from './read-yaml.ts'

const name = z.string().min(1)
const isoDate = z.iso.date()

const hash = z.string().regex(/^[0-9a-f]{64}$/u, 'expected a SHA-256 in hexadecimal')

const schema = z.strictObject({
  place: z.strictObject({
    name,
    shortName: name,
    code: z.string().regex(/^\d{6}$/u, 'expected the six digits of GB/T 2260, in quotes'),
    level: z.enum(['province', 'prefecture', 'county']),
    within: z.array(name),
  }),
  period: z.strictObject({
    name,
    from: z.int(),
    to: z.int(),
    outlook: z.int().nullable(),
  }),
  source: z.strictObject({
    file: name,
    encoding: name,
    sha256: hash,
    text: hash.optional(),
    publisher: name.nullable(),
    url: z.url({ protocol: /^https?$/u }).nullable(),
    retrieved: isoDate.nullable(),
  }),
})

/** `meta.yaml`: what the text of a plan does not say itself. */
export interface Meta {
  place: Place
  period: Period
  /** The file as it was received: its name, encoding and hash, and where it was published. */
  source: {
    file: string
    encoding: string
    sha256: string
    /** The SHA-256 of `source.txt`, where that was taken from another format or encoding. */
    text?: string | undefined
    publisher: string | null
    url: string | null
    retrieved: string | null
  }
}

/** The checked content of `meta.yaml`. Throws an `ImportError` that names `file` and line. */
export function metaOf(yaml: string, file: string): Meta {
  return readYaml(yaml, file, {
    schema,
    rule: 'meta-invalid',
    advice: 'The README, “Add a plan”, lists the fields of meta.yaml.',
  }).value
}
