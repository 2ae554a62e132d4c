import { nest } from '../plan/nest.ts'
import type { FlatBlock } from '../plan/nest.ts'
import type { Plan } from '../plan/tree.ts'
import { markOf } from '../plan/mark.ts'
import { bodyOf } from './body.ts'
import { checkIsPlan, checkIsText, noPlan } from './check-is-plan.ts'
import { colophonOf } from './colophon.ts'
import type { Correction, Desk, Finding } from './finding.ts'
import { deskWith } from './desk-with.ts'
import { ledgerOf } from './ledger.ts'
import type { LedgerEntry } from './ledger.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import type { ImportInput } from './import-input.ts'
import { layoutOf } from './layout.ts'
import { natureAtEnd } from './nature-in-row.ts'
import { attachNotes } from './notes.ts'
import { furnitureOf } from './furniture.ts'
import { frontMatterOf } from './front-matter.ts'
import { reportOddities } from './oddities.ts'
import { OutlineState } from './outline-state.ts'
import { reportNumbering } from './report-numbering.ts'
import { startsColophon, startsResponsibility } from './signs.ts'
import type { Context } from './context.ts'
import { checkCorrections, checkUsed } from './corrections.ts'

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

  const furniture = furnitureOf(lines, desk)
  const filled = lines.filter((line) => line.text !== '' && !furniture.has(line))
  reportOddities(filled, desk)
  const firstHeading = filled.findIndex((line) => opensPlan(line.text))
  if (firstHeading < 0) throw noPlan(input, 'no-heading')
  const front = frontMatterOf(filled.slice(0, firstHeading), desk)
  const colophonStart = colophonStartOf(filled, firstHeading)
  const context: Context = {
    layout: layoutOf(lines, filled),
    outline: new OutlineState(),
    desk,
    source: input.source,
    markup: [],
  }
  const blocks: FlatBlock[] = []
  if (front.notice) blocks.push(front.notice)
  blocks.push(...front.titles)
  blocks.push(...bodyOf(filled.slice(front.taken, colophonStart), context))
  if (colophonStart < filled.length) blocks.push(colophonOf(filled.slice(colophonStart)))

  const tree = nest(input.id, blocks)
  checkIsPlan(input, tree)
  reportNumbering(tree, lines, desk)
  reportTruncation(filled, desk)
  attachNotes(tree, input.corrections, lines, used, input.files.corrections)
  const ledger = ledgerOf(
    tree,
    input.source,
    lines,
    { furniture, markup: context.markup },
    input.files.source,
  )
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

/** Reports a text that breaks off: its last line ends no sentence, and is neither a table's row nor a date. */
function reportTruncation(filled: Line[], desk: Desk): void {
  const last = filled.at(-1)
  if (!last || /[。！？；：…）)”》】印发性注|]$|日$/u.test(last.text) || natureAtEnd.test(last.text)) return
  if (last.text.length < 8 || startsColophon.test(last.text) || startsResponsibility.test(last.text)) return
  desk.report('text-truncated', last, 'Unexpected end of the text in the middle of a sentence', 'warning', [
    'the file is whole and its last sentence has no full stop',
  ])
}
