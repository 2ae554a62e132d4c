import { ImportError } from '../import/finding.ts'
import type { StatementBreach } from '../plain/breaches-of.ts'
import { breachesOf, breachesOfSource } from '../plain/breaches-of.ts'
import type { Source, Statement } from '../plain/statement.ts'
import type { StatementForm } from '../plain/statement-form.ts'
import { statementAdvice, statementOf } from '../plain/statement-form.ts'
import { planWords } from './plan-words.ts'
import { plans } from './plans.ts'

/** Where in an editor's file statements stand, and what to do with those that break a promise. */
export interface StatementPlace {
  file: string
  lineOf: (path: readonly PropertyKey[]) => number
  /** Path of the list in the file. */
  at: readonly PropertyKey[]
  /** The plan the list stands below; null above all plans. */
  plan: string | null
  report: Report
}

/** Takes what is wrong in an editor's file; a build stops there (`stop`), a check goes on. */
export type Report = (error: ImportError) => void

/** Stops at the first thing that is wrong. */
export const stop: Report = (error) => {
  throw error
}

let words: ReturnType<typeof planWords> | null = null

/**
 * The statements of a list, each held against the plans it names. Reports, with file and line, what breaks a promise: quoted words
 * that do not stand in the passage, a number without its quotation, an absent word that does occur.
 */
export function checkedStatements(forms: StatementForm[], place: StatementPlace): Statement[] {
  return forms.flatMap((form, index) => checkedStatement(form, { ...place, at: [...place.at, index] }))
}

/** The same for one statement, which stands at `place.at` itself: a list of one, or of none where no plan is named. */
export function checkedStatement(form: StatementForm, place: StatementPlace): Statement[] {
  const statement = statementOf(form, place.plan)
  if (statement === null) {
    const { file, lineOf, at } = place
    place.report(new ImportError(file, lineOf(at), 'plan-unknown', 'No plan is named here.', statementAdvice))
    return []
  }
  reportBreaches(breachesOf(statement, held()), place)
  return [statement]
}

/** A quotation that stands by itself, held against its plan. */
export function checkedSource(source: Source, place: StatementPlace): Source {
  reportBreaches(breachesOfSource(source, held()), place)
  return source
}

function held(): ReturnType<typeof planWords> {
  words ??= planWords(plans())
  return words
}

function reportBreaches(breaches: StatementBreach[], { file, lineOf, at, report }: StatementPlace): void {
  for (const { rule, message } of breaches)
    report(new ImportError(file, lineOf(at), rule, `${message}.`, adviceOf[rule]))
}

const adviceOf: Record<StatementBreach['rule'], string> = {
  'not-one-sentence': 'Write one idea a statement and end it with 。',
  'sentence-too-long': 'Say it in two statements.',
  'plan-unknown': 'Name the folder of a plan in content/plans.',
  'node-unknown': 'Take the node id from the address behind the link sign (🔗) on the plan’s text page.',
  'quote-not-there': 'Copy the words from the plan’s text page; they must stand within that one passage.',
  'number-not-quoted': 'Quote the words that hold the number, or leave the number out.',
  'number-without-basis': 'Quote a plan (says, from), or name where the number comes from (basis).',
  'bound-not-quoted': 'Quote the words that set the bound (最高, 至少, 以上), or leave the bound out.',
  'hedge-lost': 'Keep the word that softens the promise (鼓励, 有条件的, 优先, 符合条件) in everyday words.',
  'body-not-quoted': 'Quote the words that name the body, or leave it out.',
  'word-does-occur': 'Read the passage that holds the word: the plan may say it after all.',
  'absence-not-said': 'Write 没有写 in the sentence, as in 这份规划没有写补多少钱。',
}
