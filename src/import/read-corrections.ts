import { z } from 'zod'
import type { Correction } from './finding.ts'
import { readYaml } from './read-yaml.ts'

const schema = z
  .array(
    z.strictObject({
      rule: z.string().min(1),
      line: z.int().min(1),
      expect: z.string().min(1),
      take: z.string().optional(),
      note: z.string().min(1).optional(),
    }),
  )
  .nullable()

/** The decisions in `corrections.yaml`. Throws an `ImportError` that names `file` and line. */
export function correctionsOf(yaml: string, file: string): Correction[] {
  const { value, lineOf } = readYaml(yaml, file, {
    schema,
    rule: 'corrections-invalid',
    advice:
      'Each correction is { rule, line, expect, take?, note? }; the README, “Correct a plan”, says how.',
  })
  return (value ?? []).map((each, index) => ({ ...each, at: lineOf([index]) }))
}
