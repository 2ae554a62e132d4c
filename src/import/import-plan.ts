import { nest } from '../plan/nest.ts'
import type { FlatBlock } from '../plan/nest.ts'
import type { Plan } from '../plan/tree.ts'
import { markOf } from '../plan/mark.ts'
import { bodyOf } from './body.ts'
import { colophonOf } from './colophon.ts'
import type { Correction, Finding } from './finding.ts'
import { deskWith, ImportError } from './finding.ts'
import { ledgerOf } from './ledger.ts'
import type { LedgerEntry } from './ledger.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import { measureOf } from './measure.ts'
import { attachNotes } from './notes.ts'
import { frontMatterOf } from './notice.ts'
import { reportOddities } from './oddities.ts'
import { pageNumberLine, startsColophon } from './signs.ts'
import { checkCorrections, checkUsed } from './corrections.ts'

export interface ImportInput {
  id: string
  /** The decoded text, line breaks as they were. */
  source: string
  corrections: Correction[]
  /** Names for error messages. */
  files: { source: string; corrections: string }
}

export interface Imported {
  tree: Plan
  ledger: LedgerEntry[]
  findings: Finding[]
  lines: Line[]
}

/**
 * The plan tree of a source text, with the ledger that proves that every character has one owner.
 * The stages, in order: lines → regions → joins and rows → outline → ledger.
 * Throws an `ImportError` when the text is no plan, a correction is stale, or a character would be lost.
 */
export function importPlan(input: ImportInput): Imported {
  const lines = linesOf(input.source)
  checkIsText(input, lines)
  checkCorrections(input.corrections, lines, input.files.corrections)
  const used = new Set<Correction>()
  const desk = deskWith(input.corrections, used, input.files.corrections)

  const filled = lines.filter((line) => line.text !== '' && !pageNumberLine.test(line.text))
  reportOddities(filled, desk)
  const firstHeading = filled.findIndex((line) => opensPlan(line.text))
  if (firstHeading < 0) throw noPlan(input, 'no first heading such as 一、 or 第一章 was found')
  const front = frontMatterOf(filled.slice(0, firstHeading), desk)
  const colophonStart = colophonStartOf(filled, firstHeading)
  const measure = measureOf(filled)
  const blocks: FlatBlock[] = []
  if (front.notice) blocks.push(front.notice)
  if (front.title) blocks.push(front.title)
  blocks.push(...bodyOf(filled.slice(front.taken, colophonStart), measure, desk))
  if (colophonStart < filled.length) blocks.push(colophonOf(filled.slice(colophonStart)))

  const tree = nest(input.id, blocks)
  attachNotes(tree, input.corrections, lines, used)
  const ledger = ledgerOf(tree, input.source, lines, input.files.source)
  checkUsed(input.corrections, used, input.files.corrections)
  const findings = desk.findings.sort((a, b) => a.line - b.line)
  return { tree, ledger, findings, lines }
}

/** 一、发展基础 or 第一章 …; a first 篇 as well. */
function opensPlan(text: string): boolean {
  const mark = markOf(text)
  return mark !== null && mark.rank <= 4 && mark.ordinal === 1
}

function colophonStartOf(filled: Line[], from: number): number {
  const start = filled.findIndex((line, index) => index > from && startsColophon.test(line.text))
  return start < 0 ? filled.length : start
}

function checkIsText(input: ImportInput, lines: Line[]): void {
  if (lines.every((line) => line.text === '')) throw noPlan(input, 'the file is empty')
  const binary = lines.find((line) => /[\u0000-\u0008\u000E-\u001F]/u.test(line.text))
  if (binary) throw noPlan(input, 'the file holds control characters, so it is no text', binary.number)
  if (!/\p{Script=Han}/u.test(input.source)) throw noPlan(input, 'the file holds no Chinese text')
}

function noPlan(input: ImportInput, why: string, line: number | null = null): ImportError {
  return new ImportError(
    input.files.source,
    line,
    'not-a-plan',
    `This is no plan: ${why}. Nothing was written.`,
    'Give the text of one plan as UTF-8, with its headings 一、 （一） 1. in lines of their own.',
  )
}
