import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readYaml } from '../import/read-yaml.ts'
import type { Classify } from '../plan/class-rules.ts'
import { classifier } from '../plan/class-rules.ts'

const pattern = z.string().min(1).refine(isPattern, 'not a pattern that can be read')
const schema = z.strictObject({
  never: z.array(pattern),
  entries: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/u),
        name: z.string().min(1),
        about: z.string().regex(/。$/u, 'one sentence that ends with 。'),
        everyday: z.array(z.string().min(1)).min(1),
        search: z.string().min(1),
        kind: z.string().min(1).optional(),
        section: z.string().min(1).optional(),
        ages: z.tuple([z.int(), z.int().nullable()]).optional(),
        decide: z.array(pattern),
        forbid: z.array(pattern),
      }),
    )
    .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, 'an id stands twice'),
})

/** A register of classes, in the order of the file. */
export type ClassRegister = z.infer<typeof schema>
/** One topic or group of people: its words for readers and the rules that put passages there. */
export type ClassEntry = ClassRegister['entries'][number]

const advice =
  'The file is { never: [patterns], entries: [{ id, name, about, everyday, search, kind?, section?, ages?, decide, forbid }] }.'

const read = new Map<string, ClassRegister>()
const classifiers = new Map<ClassRegister, Classify>()

/** `content/registers/topics.yaml`. Throws an `ImportError` that names file and line. */
export function topicRegister(): ClassRegister {
  return registerIn('content/registers/topics.yaml')
}

/** `content/registers/people.yaml`. Throws an `ImportError` that names file and line. */
export function peopleRegister(): ClassRegister {
  return registerIn('content/registers/people.yaml')
}

/** The topics that the words of a text decide. */
export function topicsIn(text: string): ReturnType<Classify> {
  return classifierOf(topicRegister())(text)
}

/** The groups of people that a text names. */
export function peopleIn(text: string): ReturnType<Classify> {
  return classifierOf(peopleRegister())(text)
}

function registerIn(file: string): ClassRegister {
  const known = read.get(file)
  if (known !== undefined) return known
  const form = { schema, rule: 'register-invalid', advice }
  const register = existsSync(file)
    ? readYaml(readFileSync(file, 'utf8'), file, form).value
    : { never: [], entries: [] }
  read.set(file, register)
  return register
}

function classifierOf(register: ClassRegister): Classify {
  const known = classifiers.get(register) ?? classifier(register)
  classifiers.set(register, known)
  return known
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'gu').source !== ''
  } catch {
    return false
  }
}
