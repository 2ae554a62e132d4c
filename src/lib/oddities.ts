import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import { readYaml } from '../import/read-yaml.ts'
import { ink } from '../plan/text.ts'
import { passages } from './passages.ts'
import { planId } from './plan-folder.ts'
import type { LoadedPlan } from './plans.ts'
import { plans } from './plans.ts'
import { printedWords } from './printed-words.ts'

/** What an oddity is about, and how a reader would say it. */
export const oddityKinds = {
  numbers: '数和单位',
  names: '名称',
  words: '字词和句子',
  signs: '标点和符号',
  layout: '标题、编号和表格',
} as const

const schema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/u),
      kind: z.enum(['numbers', 'names', 'words', 'signs', 'layout']),
      what: z.string().min(1),
      says: z.string().regex(/。$/u, 'a sentence that ends with 。'),
      passages: z
        .array(
          z.strictObject({
            plan: z.string().regex(planId),
            node: z.string().min(1),
            words: z.string().min(2),
          }),
        )
        .min(1),
    }),
  )
  .nullable()

/** Something that the texts contradict or misprint, with the passages; `what` and `says` are ours. */
export type Oddity = NonNullable<z.infer<typeof schema>>[number]

const file = 'content/oddities.yaml'

/** `content/oddities.yaml`, in its order. Throws an `ImportError` that names file and line, also where words do not stand in their passage. */
export function oddities(): Oddity[] {
  return existsSync(file) ? readOddities(readFileSync(file, 'utf8'), plans()) : []
}

/** The same from the text of such a file, for these plans. */
export function readOddities(text: string, known: LoadedPlan[]): Oddity[] {
  const { value, lineOf } = readYaml(text, file, {
    schema,
    rule: 'oddities-invalid',
    advice: 'Each entry is { id, kind, what, says, passages: [{ plan, node, words }] }.',
  })
  const list = value ?? []
  const read = passages()
  for (const [at, { id, passages: quoted }] of list.entries()) {
    if (list.findIndex((other) => other.id === id) < at) throw broken(lineOf([at]), `${id} occurs twice`)
    for (const [place, { plan, node, words }] of quoted.entries()) {
      const found = known.find((one) => one.id === plan)
      const printed = found ? printedWords(found, node, read) : null
      if (printed === null || !ink(printed).includes(ink(words)))
        throw broken(lineOf([at, 'passages', place]), `“${words}” does not stand in ${plan}#${node}`)
    }
  }
  return list
}

function broken(line: number, message: string): ImportError {
  return new ImportError(
    file,
    line,
    'oddities-invalid',
    `Unexpected entry: ${message}. Nothing was written.`,
    'Quote the words as source.txt prints them, and name the anchor of the text page in which they stand.',
  )
}
