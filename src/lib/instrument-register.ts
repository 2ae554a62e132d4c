import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import { readYaml } from '../import/read-yaml.ts'
import { ink } from '../plan/text.ts'
import { instrumentLevels, instrumentTiers } from './instrument-level.ts'

const source = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/u }),
  retrieved: z.iso.date(),
})

const schema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/u),
      titles: z.array(z.string().min(2)).min(1),
      level: z.enum(instrumentLevels),
      tier: z.enum(instrumentTiers),
      place: z.string().min(2).optional(),
      assumed: z.literal(true).optional(),
      note: z.string().endsWith('。').optional(),
      source: source.optional(),
      replaced: z
        .strictObject({ by: z.string().min(2), date: z.iso.date(), note: z.string().endsWith('。'), source })
        .optional(),
    })
    .refine(({ tier, place }) => (tier === 'unclear') === (place === undefined), {
      path: ['place'],
      message: 'a place goes with every tier but unclear',
    }),
)

/** A document that plans cite; dates are ISO dates. */
export type Instrument = z.infer<typeof schema>[number]
/** Where something was read that the plans do not say. */
export type InstrumentSource = z.infer<typeof source>

const file = 'content/registers/instruments.yaml'
const rule = 'register-invalid'

let cache: Instrument[] | null = null

/** `content/registers/instruments.yaml`, in its order. Throws an `ImportError` that names file and line, also for a title or id that stands twice. */
export function instrumentRegister(): Instrument[] {
  cache ??= existsSync(file) ? instrumentsIn(readFileSync(file, 'utf8'), file) : []
  return cache
}

/** The entries of a register's text. Throws as `instrumentRegister` does. */
export function instrumentsIn(text: string, path: string): Instrument[] {
  const { value, lineOf } = readYaml(text, path, {
    schema,
    rule,
    advice:
      'Each entry is { id, titles, level, tier, place, assumed?, note?, source?, replaced? }; the head of the file explains them.',
  })
  const known = new Set<string>()
  for (const [at, { id, titles }] of value.entries())
    for (const name of [id, ...titles.map(ink)]) {
      if (known.has(name))
        throw new ImportError(
          path,
          lineOf([at]),
          rule,
          `“${name}” stands in this file already.`,
          'Keep it in one entry.',
        )
      known.add(name)
    }
  return value
}

/** Id of the entry with a title as a plan prints it, white space aside; null where there is none. */
export function instrumentOfTitle(title: string): string | null {
  const inked = ink(title)
  return instrumentRegister().find(({ titles }) => titles.some((each) => ink(each) === inked))?.id ?? null
}
