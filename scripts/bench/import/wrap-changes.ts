import { importPlan } from '../../../src/import/import-plan.ts'
import { readPlanFolder } from '../../../src/lib/plan-folder.ts'
import { randomFrom } from '../search/random-from.ts'
import { brokenAt } from './broken-at.ts'
import { pageBreaks } from './page-breaks.ts'
import { rewrapped } from './rewrapped.ts'
import type { Wrap } from './rewrapped.ts'
import { countMissing, treeEntries } from './tree-entries.ts'
import type { TreeEntries } from './tree-entries.ts'

/** How much of a plan's tree is another when its lines are. */
export interface WrapChange {
  plan: string
  /** In words: 44 columns. */
  way: string
  /** Entries of each kind in the tree of the committed source with its corrections. */
  entries: Record<keyof TreeEntries, number>
  /** So many of them are not in the tree of the text in other lines, without corrections. */
  changed: Record<keyof TreeEntries, number>
  /** Share of the paragraphs that are changed. */
  rate: number
}

/** Imports a plan in other lines, and with pages that end elsewhere, and counts what is another in its tree. */
export function wrapChanges(plan: string): WrapChange[] {
  const folder = readPlanFolder(plan)
  const committed = importPlan(folder)
  const meant = treeEntries(committed.tree)
  const kinds = Object.keys(meant) as (keyof TreeEntries)[]
  const counted = (count: (kind: keyof TreeEntries) => number): Record<keyof TreeEntries, number> =>
    Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<keyof TreeEntries, number>
  const texts: [way: string, source: string][] = [
    ['as committed', folder.source],
    ...Object.entries(wraps()).map(([way, wrap]): [string, string] => [
      way,
      rewrapped(committed, folder.source, wrap),
    ]),
    ...Object.entries(pageBreaks).map(([way, pageBreak]): [string, string] => [
      way.replace(' its ', ' '),
      folder.source.replace(/(?:[^\n]*\n){55}/gu, (page, offset: number) => {
        const number = 1 + Math.round(offset / page.length)
        return `${page}${pageBreak(number, 0)}\n`
      }),
    ]),
  ]
  return texts.map(([way, source]) => {
    const found = treeEntries(importPlan({ ...folder, source, corrections: [] }).tree)
    const changed = counted((kind) => countMissing(meant[kind], found[kind]))
    return {
      plan,
      way,
      entries: counted((kind) => meant[kind].length),
      changed,
      rate: changed.paragraphs / meant.paragraphs.length,
    }
  })
}

function wraps(): Record<string, Wrap> {
  const random = randomFrom(7, 'wraps')
  return {
    'one line a paragraph': (paragraph) => [paragraph],
    ...Object.fromEntries(
      [24, 28, 33, 38, 44, 60].map((width): [string, Wrap] => [
        `${width} columns`,
        (paragraph) => brokenAt(paragraph, width),
      ]),
    ),
    '44 columns, boxes 39': (paragraph, place) => brokenAt(paragraph, place === 'box' ? 39 : 44),
    'lines of any length': (paragraph) => brokenAnywhere(paragraph, () => 10 + random.below(35)),
  }
}

function brokenAnywhere(paragraph: string, length: () => number): string[] {
  const signs = [...paragraph]
  const lines: string[] = []
  while (signs.length > 0) lines.push(signs.splice(0, length()).join(''))
  return lines
}
