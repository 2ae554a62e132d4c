import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readYaml } from '../import/read-yaml.ts'
import { placeIn } from '../search/place-in.ts'
import type { NamedPlace } from '../search/place-in.ts'
import { placeNames } from '../search/place-register.ts'
import type { PlanPlaces } from '../search/place-register.ts'
import { planId } from './plan-folder.ts'
import { plans } from './plans.ts'

const name = z.string().regex(/^\p{Script=Han}{2,}$/u, 'the name of a place, in Chinese characters')
const schema = z
  .array(
    z.strictObject({
      plan: z.string().regex(planId),
      source: z.string().min(1),
      places: z
        .array(
          z.strictObject({
            name,
            code: z
              .string()
              .regex(/^\d{6}$/u)
              .optional(),
            note: z.string().min(1).optional(),
            parts: z.array(name).min(1).optional(),
          }),
        )
        .min(1),
    }),
  )
  .nullable()

/** The places of one plan, and where they are from. */
export interface SourcedPlaces extends PlanPlaces {
  source: string
}

const file = 'content/registers/places.yaml'

let cache: SourcedPlaces[] | null = null

/**
 * `content/registers/places.yaml` with the plans' own places, in the order of the plans; a plan that it does not name has no places in
 * its own. Throws an `ImportError` that names file and line.
 */
export function placeRegister(): SourcedPlaces[] {
  if (cache !== null) return cache
  const entries = existsSync(file) ? read() : []
  cache = plans().map(({ id, record: { place } }) => {
    const entry = entries.find(({ plan }) => plan === id)
    const places = (entry?.places ?? []).map(({ name: of, note, parts }) => ({ name: of, note, parts }))
    return {
      plan: id,
      name: place.name,
      shortName: place.shortName,
      within: place.within,
      places,
      source: entry?.source ?? '',
    }
  })
  return cache
}

/** Which plan is of the place that these words name (延吉, 吉林省延边朝鲜族自治州延吉市); null where they name none. */
export function planOfPlace(words: string): NamedPlace | null {
  return placeIn(words, placeNames(placeRegister()))
}

/** The code of a place that the register names once, by its full name (珲春市); null of any other. */
export function codeOfPlace(words: string): string | null {
  const codes = (existsSync(file) ? read() : []).flatMap(({ places }) =>
    places.flatMap((place) => (place.name === words && place.code !== undefined ? [place.code] : [])),
  )
  return codes.length === 1 ? (codes[0] ?? null) : null
}

function read(): NonNullable<z.infer<typeof schema>> {
  const { value } = readYaml(readFileSync(file, 'utf8'), file, {
    schema,
    rule: 'register-invalid',
    advice: 'Each entry is { plan, source, places: [{ name, code?, note?, parts?: [names] }] }.',
  })
  return value ?? []
}
