import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import { readYaml } from '../import/read-yaml.ts'
import type { BodyFinder } from '../plan/find-bodies.ts'
import { bodyFinder } from '../plan/find-bodies.ts'
import { planId } from './plan-folder.ts'

const text = z.string().min(1)
/** Letters and the marks of 村（居）委会, 人大、政协 and “两委”: nothing that means something in a regular expression. */
const form = z.string().regex(/^[\p{L}（）、“”]{2,}$/u, 'a name of two characters or more, without spaces')
const forms = z.array(form).optional()
const schema = z.strictObject({
  groups: z.array(text).min(1),
  bodies: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/u, 'small Latin letters and hyphens'),
      name: text,
      group: text,
      about: text.optional(),
      say: forms,
      words: z.array(form).min(1),
      afterLevel: forms,
      places: z
        .record(z.string().regex(planId), z.array(z.strictObject({ name: form, full: text })).min(1))
        .optional(),
    }),
  ),
  notBodies: z.array(form),
})

/** What `content/registers/bodies.yaml` holds; its head describes each field. */
export type BodyRegister = z.infer<typeof schema>

/** One kind of body: 残联 of every place. */
export type RegisteredBody = BodyRegister['bodies'][number]

const file = 'content/registers/bodies.yaml'
const rule = 'register-invalid'
const advice = 'The head of the file describes its fields.'

let cache: BodyRegister | null = null

/** `content/registers/bodies.yaml`, in its order. Throws an `ImportError` that names file and line. */
export function bodyRegister(): BodyRegister {
  cache ??= existsSync(file)
    ? bodyRegisterOf(readFileSync(file, 'utf8'), file)
    : { groups: [], bodies: [], notBodies: [] }
  return cache
}

/** Reads the register from its text. Throws an `ImportError` also for an id or a word that stands twice, or a group that is not listed. */
export function bodyRegisterOf(yaml: string, path: string): BodyRegister {
  const { value, lineOf } = readYaml(yaml, path, { schema, rule, advice })
  const seen = new Set<string>()
  const once = (what: string, place: PropertyKey[]): void => {
    if (seen.has(what)) throw new ImportError(path, lineOf(place), rule, `“${what}” stands twice.`, advice)
    seen.add(what)
  }
  for (const [at, { id, group, words, afterLevel = [] }] of value.bodies.entries()) {
    once(id, ['bodies', at, 'id'])
    for (const [index, word] of words.entries()) once(word, ['bodies', at, 'words', index])
    for (const [index, word] of afterLevel.entries()) once(word, ['bodies', at, 'afterLevel', index])
    if (!value.groups.includes(group))
      throw new ImportError(path, lineOf(['bodies', at, 'group']), rule, `“${group}” is no group.`, advice)
  }
  return value
}

const finders = new Map<string, BodyFinder>()

/** What the names that one plan prints mean. */
export function bodiesOfPlan(plan: string): BodyFinder {
  const known = finders.get(plan)
  if (known) return known
  const finder = finderOf(bodyRegister(), plan)
  finders.set(plan, finder)
  return finder
}

/** The full official name of a body as one plan prints it: 区残联 is 晋城市城区残疾人联合会; null where it is not certain. */
export function fullNameOf(plan: string, name: string): string | null {
  const named = bodyRegister().bodies.flatMap(({ places }) => places?.[plan] ?? [])
  return named.find((place) => place.name === name)?.full ?? null
}

function finderOf({ bodies, notBodies }: BodyRegister, plan: string): BodyFinder {
  return bodyFinder({
    names: bodies.flatMap(({ id, places }) =>
      (places?.[plan] ?? []).map(({ name }) => ({ name, register: id })),
    ),
    words: bodies.flatMap(({ id, words }) => words.map((name) => ({ name, register: id }))),
    afterLevel: bodies.flatMap(({ id, afterLevel = [] }) =>
      afterLevel.map((name) => ({ name, register: id })),
    ),
    notBodies,
  })
}
