import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import type { Yaml } from '../import/read-yaml.ts'
import { readYaml } from '../import/read-yaml.ts'
import type { Source, Statement } from '../plain/statement.ts'
import type { StatementForm } from '../plain/statement-form.ts'
import { statementAdvice, statementForm, textOf } from '../plain/statement-form.ts'
import type { ClassRegister } from './class-register.ts'
import { peopleRegister, topicRegister } from './class-register.ts'
import type { PictureName } from './picture-names.ts'
import { pictureNames } from './picture-names.ts'
import { planId } from './plan-folder.ts'
import type { Report } from './statements.ts'
import { checkedSource, checkedStatements, stop } from './statements.ts'

const text = z.string().min(1)
const statements = z.array(statementForm).min(1)
/** A guide as an editor writes it. */
export const guideSchema = z.strictObject({
  order: z.int(),
  title: text,
  question: z.string().regex(/？$/u, 'a question that ends with ？'),
  ask: z.array(z.string().min(2)).min(3),
  topics: z.array(text).min(1),
  people: z.array(text),
  picture: z.enum(pictureNames),
  easy: z.array(statementForm).min(3).max(5),
  about: z.array(statementForm).length(2),
  plans: z.record(
    z.string().regex(planId),
    z.strictObject({
      parts: z.array(z.strictObject({ heading: text, statements })).min(1),
      prepare: statements,
      ask: statements,
      card: z.array(z.strictObject({ node: text, quote: z.string().min(4) })).max(3),
    }),
  ),
})

type GuideForm = z.infer<typeof guideSchema>

/** A stretch of a guide below one heading. */
export interface GuidePart {
  heading: string
  statements: Statement[]
}

/** What one plan answers. */
export interface GuidePlan {
  plan: string
  parts: GuidePart[]
  /** What to bring, as far as the plan says it. */
  prepare: Statement[]
  /** Whom to ask, as far as the plan says it. */
  ask: Statement[]
  /** The passages to show to those who work there; none where the plan says nothing. */
  card: Source[]
}

/** An answer in plain words for one situation of life: `content/guides/<id>.yaml`. */
export interface Guide {
  id: string
  title: string
  /** What a reader would ask, in everyday words. */
  question: string
  /** Further everyday words by which it is found. */
  searchWords: string[]
  topics: string[]
  people: string[]
  /** A drawing of ours. */
  picture: PictureName
  /** Three to five lines of easy reading, each of one idea. */
  easy: Statement[]
  /** What it is, in two sentences. */
  about: Statement[]
  plans: GuidePlan[]
}

/** What we call the parts that every plan of a guide has, on the page, in the books and in the data. */
export const guideHeadings = {
  about: '这是什么事',
  prepare: '要准备什么',
  ask: '去哪里问',
  card: '给工作人员看',
} as const

/** The most characters of a line of easy reading, its full stop included. */
export const longestEasyLine = 16

const rule = 'guide-invalid'
const advice = `The head of content/guides/early-rehabilitation.yaml describes the fields. ${statementAdvice}`

let cache: Guide[] | null = null

/** Every guide, in the order that readers see. Throws an `ImportError` that names file and line. */
export function guides(): Guide[] {
  cache ??= readGuides(stop)
  return cache
}

/** The same, anew; what is wrong goes to `report`. */
export function readGuides(report: Report): Guide[] {
  return globSync('content/guides/*.yaml')
    .map((path) => path.replaceAll('\\', '/'))
    .map((file) => ({
      file,
      yaml: readYaml(readFileSync(file, 'utf8'), file, { schema: guideSchema, rule, advice }),
    }))
    .sort((one, other) => one.yaml.value.order - other.yaml.value.order)
    .map(({ file, yaml }) => guideOf(file, yaml, report))
}

function guideOf(file: string, { value, lineOf }: Yaml<GuideForm>, report: Report): Guide {
  const wrong = (at: PropertyKey[], what: string, next: string): void => {
    report(new ImportError(file, lineOf(at), rule, what, next))
  }
  const known = (field: 'topics' | 'people', ids: string[]): void => {
    for (const [at, id] of value[field].entries())
      if (!ids.includes(id))
        wrong([field, at], `“${id}” is no id of content/registers/${field}.yaml.`, 'Take one of that file.')
  }
  known('topics', idsOf(topicRegister()))
  known('people', idsOf(peopleRegister()))
  const read = (forms: StatementForm[], at: PropertyKey[], plan: string | null = null): Statement[] =>
    checkedStatements(forms, { file, lineOf, at, plan, report })
  for (const [at, form] of value.easy.entries()) {
    const line = textOf(form)
    if ([...line].length > longestEasyLine)
      wrong(['easy', at], `“${line}” is longer than ${String(longestEasyLine)} characters.`, 'Say less.')
  }
  return {
    id: basename(file, '.yaml'),
    title: value.title,
    question: value.question,
    searchWords: value.ask,
    topics: value.topics,
    people: value.people,
    picture: value.picture,
    easy: read(value.easy, ['easy']),
    about: read(value.about, ['about']),
    plans: Object.entries(value.plans).map(([plan, { parts, prepare, ask, card }]): GuidePlan => ({
      plan,
      parts: parts.map(({ heading, statements: list }, at) => ({
        heading,
        statements: read(list, ['plans', plan, 'parts', at, 'statements'], plan),
      })),
      prepare: read(prepare, ['plans', plan, 'prepare'], plan),
      ask: read(ask, ['plans', plan, 'ask'], plan),
      card: card.map((source, at) =>
        checkedSource({ plan, ...source }, { file, lineOf, at: ['plans', plan, 'card', at], plan, report }),
      ),
    })),
  }
}

function idsOf({ entries }: ClassRegister): string[] {
  return entries.map(({ id }) => id)
}
