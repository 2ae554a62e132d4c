import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import type { Yaml } from '../import/read-yaml.ts'
import { readYaml } from '../import/read-yaml.ts'
import type { Statement } from '../plain/statement.ts'
import type { StatementForm } from '../plain/statement-form.ts'
import { statementAdvice, statementForm } from '../plain/statement-form.ts'
import type { OutlineEntry } from '../plan/record.ts'
import { planOf } from './plans.ts'
import type { Report } from './statements.ts'
import { checkedStatements, stop } from './statements.ts'

const schema = z.strictObject({
  plan: z.array(statementForm).min(6).max(10),
  sections: z.record(z.string(), z.array(statementForm).min(4).max(9)),
})

type SummaryForm = z.infer<typeof schema>

/** A chapter in a minute. */
export interface SectionSummary {
  /** The chapter's heading, as printed. */
  section: OutlineEntry
  statements: Statement[]
}

/** A plan in a minute, and each of its chapters: `content/summaries/<plan>.yaml`. */
export interface Summary {
  plan: string
  statements: Statement[]
  /** In the plan's order: the chapters, each followed by those of its parts that have a summary of their own. */
  sections: SectionSummary[]
}

const folder = 'content/summaries'
const rule = 'summary-invalid'
const advice = `The head of a file in content/summaries describes the fields. ${statementAdvice}`

let cache: Summary[] | null = null

/** Every summary. Throws an `ImportError` that names file and line. */
export function summaries(): Summary[] {
  cache ??= readSummaries(stop)
  return cache
}

/** The same, anew; what is wrong goes to `report`. */
export function readSummaries(report: Report): Summary[] {
  return globSync(`${folder}/*.yaml`)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => summaryOf(readFileSync(file, 'utf8'), file, report))
}

/** Reads one summary from its text; the name of `file` is the plan's id. A chapter without a summary and an unknown one go to `report`. */
export function summaryOf(text: string, file: string, report: Report): Summary {
  const yaml = readYaml(text, file, { schema, rule, advice })
  const plan = basename(file, '.yaml')
  const outline = planOf(plan)?.record.outline
  if (outline === undefined) {
    report(
      new ImportError(
        file,
        1,
        rule,
        `There is no plan ${plan}.`,
        'Name the file after a folder of content/plans.',
      ),
    )
    return { plan, statements: [], sections: [] }
  }
  reportChapters(yaml, file, outline, report)
  const { value, lineOf } = yaml
  const read = (forms: StatementForm[], at: PropertyKey[]): Statement[] =>
    checkedStatements(forms, { file, lineOf, at, plan, report })
  return {
    plan,
    statements: read(value.plan, ['plan']),
    sections: outline.flatMap((section) => {
      const forms = value.sections[section.id]
      return forms === undefined ? [] : [{ section, statements: read(forms, ['sections', section.id]) }]
    }),
  }
}

function reportChapters(
  { value, lineOf }: Yaml<SummaryForm>,
  file: string,
  outline: OutlineEntry[],
  report: Report,
): void {
  const written = Object.keys(value.sections)
  for (const { id, number, text } of outline.filter(({ level }) => level === 1))
    if (!written.includes(id))
      report(
        new ImportError(
          file,
          lineOf(['sections']),
          rule,
          `The chapter ${id} (${number ?? ''}${text}) has no summary.`,
          `Write at least four statements below sections: ${id}.`,
        ),
      )
  for (const id of written)
    if (!outline.some((section) => section.id === id))
      report(
        new ImportError(
          file,
          lineOf(['sections', id]),
          rule,
          `The plan has no chapter ${id}.`,
          'Take the id from the address behind the link sign (🔗) of a heading on the plan’s text page.',
        ),
      )
}
