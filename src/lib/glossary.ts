import { readFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import type { Yaml } from '../import/read-yaml.ts'
import { readYaml } from '../import/read-yaml.ts'
import type { Statement } from '../plain/statement.ts'
import type { StatementForm } from '../plain/statement-form.ts'
import { statementAdvice, statementForm } from '../plain/statement-form.ts'
import { ink } from '../plan/text.ts'
import { plans } from './plans.ts'
import type { Report } from './statements.ts'
import { checkedStatement, stop } from './statements.ts'

const text = z.string().min(1)
const termId = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u, 'an id of English words: two-subsidies')
const word = z.string().min(2)
const schema = z
  .array(
    z.strictObject({
      id: termId,
      term: word,
      also: z.array(word).optional(),
      apart: z.array(word).optional(),
      pinyin: text.optional(),
      plain: statementForm,
      example: statementForm,
      see: z.array(termId).optional(),
    }),
  )
  .min(1)

type TermForm = z.infer<typeof schema>[number]

/** A term of the plans in everyday words: an entry of `content/glossary.yaml`. */
export interface GlossaryEntry {
  /** Anchor on the page of the glossary: two-subsidies. */
  id: string
  /** As printed. */
  term: string
  /** Every printed form that leads here, the term itself first. */
  forms: string[]
  /** Longer printed words in which a form means something else. */
  apart: string[]
  /** With tone marks, a syllable a word: yuē shù xìng. */
  pinyin: string
  plain: Statement
  example: Statement
  /** Ids of related terms. */
  see: string[]
}

const file = 'content/glossary.yaml'
const rule = 'glossary-invalid'
const advice = `The head of ${file} describes the fields. ${statementAdvice}`

let cache: GlossaryEntry[] | null = null

/** Every term, in the order of the file. Throws an `ImportError` that names file and line. */
export function glossary(): GlossaryEntry[] {
  cache ??= readGlossary(stop)
  return cache
}

/** The same, anew; what is wrong goes to `report`. */
export function readGlossary(report: Report): GlossaryEntry[] {
  return glossaryOf(readFileSync(file, 'utf8'), report)
}

/** The terms that a text in the form of `content/glossary.yaml` holds. */
export function glossaryOf(yaml: string, report: Report): GlossaryEntry[] {
  const read = readYaml(yaml, file, { schema, rule, advice })
  reportDoubles(read, report)
  reportUnprinted(read, report)
  reportUnknown(read, report)
  return read.value.flatMap((form, at) => {
    const statement = (field: 'plain' | 'example'): Statement[] =>
      checkedStatement(form[field], { file, lineOf: read.lineOf, at: [at, field], plan: null, report })
    const [plain] = statement('plain')
    const [example] = statement('example')
    return plain && example ? [entryOf(form, plain, example)] : []
  })
}

function entryOf(form: TermForm, plain: Statement, example: Statement): GlossaryEntry {
  return {
    id: form.id,
    term: form.term,
    forms: formsOf(form),
    apart: form.apart ?? [],
    pinyin: form.pinyin ?? pinyinOf(form.term),
    plain,
    example,
    see: form.see ?? [],
  }
}

/** The computed reading of a term, its signs left out: nóng liáo gōng liáo. */
export function pinyinOf(term: string): string {
  return pinyin(term.replace(/[^\p{L}\p{N}]+/gu, ''), { toneSandhi: false })
}

function formsOf({ term, also = [] }: Pick<TermForm, 'term' | 'also'>): string[] {
  return [term, ...also]
}

type Read = Yaml<(TermForm & { plain: StatementForm })[]>

function reportDoubles({ value, lineOf }: Read, report: Report): void {
  const known = new Set<string>()
  for (const [at, form] of value.entries())
    for (const name of [`#${form.id}`, ...formsOf(form)]) {
      if (known.has(name))
        report(
          new ImportError(file, lineOf([at]), rule, `“${name}” stands here twice.`, 'Keep one of the two.'),
        )
      known.add(name)
    }
}

function reportUnprinted({ value, lineOf }: Read, report: Report): void {
  const printed = plans().map(({ source }) => ink(source))
  for (const [at, form] of value.entries())
    for (const name of [...formsOf(form), ...(form.apart ?? [])])
      if (!printed.some((whole) => whole.includes(ink(name))))
        report(
          new ImportError(
            file,
            lineOf([at]),
            rule,
            `No plan prints “${name}”.`,
            'Write it as a plan prints it, or leave it out.',
          ),
        )
}

function reportUnknown({ value, lineOf }: Read, report: Report): void {
  const ids = new Set(value.map(({ id }) => id))
  for (const [at, { see = [], id }] of value.entries())
    for (const [which, other] of see.entries())
      if (!ids.has(other) || other === id)
        report(
          new ImportError(
            file,
            lineOf([at, 'see', which]),
            rule,
            `“${other}” is no other term here.`,
            'Take the id of another entry.',
          ),
        )
}
