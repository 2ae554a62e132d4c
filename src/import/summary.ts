import { anyBoxTitleOf } from '../plan/box-title.ts'
import { plainText } from '../plan/plain-text.ts'
import type { CommitmentRecord, PlanRecord } from '../plan/record.ts'
import { isOfTheSameThing } from '../plan/same-promise.ts'
import { ink } from '../plan/text.ts'
import type { Plan } from '../plan/tree.ts'
import { nodesOf } from '../plan/walk.ts'
import type { Finding } from './finding.ts'
import { charactersByRole } from './characters-by-role.ts'
import type { LedgerEntry } from './ledger.ts'
import { widthOf } from './measure.ts'

/** What an import found, for a person who has to decide whether it is right. */
export interface Summary {
  title: string
  titleDerived: boolean
  /** How many of each: headings by level, paragraphs, boxes, projects, rows, bodies (distinct names). */
  counts: Record<string, number>
  /** Characters without white space by what owns them; they add up to those of the source. */
  characters: Record<string, number>
  /** What is out of the ordinary in this file, a sentence each. */
  unusual: string[]
  /** Open questions by rule. */
  questions: Record<string, number>
}

/** The summary of an imported plan. */
export function summaryOf(
  { tree, ledger, findings }: { tree: Plan; ledger: LedgerEntry[]; findings: Finding[] },
  record: PlanRecord,
  source: string,
): Summary {
  const counts: Record<string, number> = {}
  const add = (name: string, count = 1): void => {
    counts[name] = (counts[name] ?? 0) + count
  }
  for (const { level } of record.outline) add(`headings of level ${String(level)}`)
  add('of them run-in headings', record.outline.filter(({ runIn }) => runIn).length)
  add('paragraphs', record.paragraphs.length)
  add('boxes', record.boxes.length)
  add(
    'projects',
    record.boxes.reduce((sum, box) => sum + box.projects.length, 0),
  )
  add('indicator rows', record.indicators.length)
  const noted = record.responsibilities.filter(({ role }) => role !== 'stated')
  const cells = nodesOf(tree, 'indicatorBodies').filter((cell) => plainText(cell) !== '')
  add('notes on who does it', nodesOf(tree, 'responsibility').length + cells.length)
  add('bodies in them', new Set(noted.flatMap(({ bodies }) => bodies.map(({ name }) => name))).size)

  const characters = charactersByRole(tree, ledger, source)
  const open = findings.filter(({ resolved, severity }) => !resolved && severity === 'warning')
  const questions: Record<string, number> = {}
  for (const { rule } of open) questions[rule] = (questions[rule] ?? 0) + 1
  return {
    title: record.title,
    titleDerived: record.titleDerived,
    counts,
    characters,
    unusual: [...unusualOf(findings), ...emptyHeadings(tree), ...disagreements(record)],
    questions,
  }
}

const aboutTheFile = new Set([
  'number-gap',
  'number-duplicate',
  'number-restarts',
  'number-misread',
  'number-without-dot',
  'box-empty',
  'box-single-item',
  'row-incomplete',
  'bracket-unclosed',
  'bracket-unopened',
  'title-missing',
  'text-truncated',
])

function unusualOf(findings: Finding[]): string[] {
  return findings
    .filter(({ rule }) => aboutTheFile.has(rule))
    .map(({ line, message }) => `line ${String(line)}: ${message}`)
}

/** Boxes named in the text that are not there: 见专栏9. */
function emptyHeadings(tree: Plan): string[] {
  const there = new Set(
    nodesOf(tree, 'boxTitle').map((title) => anyBoxTitleOf(plainText(title))?.number ?? ''),
  )
  const named = new Set(
    [...ink(plainText(tree)).matchAll(/[见按照]专栏(\d{1,2})/gu)].map((match) => match[1] ?? ''),
  )
  return [...named]
    .filter((number) => !there.has(number))
    .map((number) => `the text refers to 专栏${number}, which was not found`)
}

/** Figures that body and table give differently for the same thing. */
function disagreements(record: PlanRecord): string[] {
  const lineOf = new Map(
    [...record.paragraphs, ...record.boxes.flatMap((box) => box.projects)].map(({ id, lines }) => [
      id,
      lines[0],
    ]),
  )
  const isRow = new Set(record.indicators.map(({ id }) => id))
  const values = ({ normalized }: CommitmentRecord): string => JSON.stringify(normalized.value)
  const found = record.commitments.flatMap((row) =>
    record.commitments
      .filter(
        (said) =>
          isRow.has(row.nodeId) &&
          !isRow.has(said.nodeId) &&
          isOfTheSameThing(row, said) &&
          (row.by === null || said.by === null || row.by === said.by) &&
          values(row) !== values(said),
      )
      .map(
        (said) =>
          `${row.quote}: the table says ${wordsOf(row)}, line ${String(lineOf.get(said.nodeId) ?? '?')} says ${wordsOf(said)}`,
      ),
  )
  return [...new Set(found)]
}

function wordsOf({ value, unit }: CommitmentRecord): string {
  return `${Array.isArray(value) ? value.join('—') : String(value)}${unit}`
}

/** A summary in lines of a terminal, 80 columns wide, at its end what to do next. */
export function summaryText(summary: Summary, next: string[]): string {
  const list = (record: Record<string, number>): string[] =>
    Object.entries(record)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`)
  const questions = list(summary.questions)
  const total = Object.values(summary.characters).reduce((sum, count) => sum + count, 0)
  return [
    ...wrapped('', `${summary.title}${summary.titleDerived ? ' (title derived from the text)' : ''}`),
    'Found:',
    ...list(summary.counts),
    `Characters (white space aside) in each role, ${String(total)} in all:`,
    ...list(summary.characters),
    ...(summary.unusual.length > 0
      ? ['Unusual in this file:', ...summary.unusual.flatMap((line) => wrapped('  - ', line))]
      : ['Nothing unusual in this file.']),
    questions.length > 0 ? 'Open questions, by rule (the messages name the lines):' : 'No open question.',
    ...questions,
    'Next:',
    ...next.flatMap((step, index) => wrapped(`  ${String(index + 1)}. `, step)),
    '',
  ].join('\n')
}

/** Half columns of a terminal: 80 of its own. */
const widest = 40

/** A sentence in lines that fit; a path or a word of Latin letters is not broken. */
function wrapped(lead: string, text: string): string[] {
  const lines: string[] = []
  let line = lead
  for (const piece of text.match(/[\x21-\u2000]+\s?|\s|[^\x00-\u2000]/gu) ?? []) {
    if (widthOf(line + piece.trimEnd()) > widest && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ' '.repeat(lead.length)
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
