import type { Plan, PlanNode, Span, Text } from '../plan/tree.ts'
import { ImportError } from './finding.ts'
import type { Furniture } from './furniture-kind.ts'
import type { Line } from './lines.ts'

export type Trivia =
  'line-break' | 'blank-line' | 'line-edge-space' | 'separator' | 'table-markup' | Furniture

/** A stretch of the source and its one owner: a leaf of the tree, or a named kind of page furniture. */
export interface LedgerEntry {
  start: number
  end: number
  /** Line of `start`, counted from 1. */
  line: number
  /** `paragraph s1-p1`, or a kind of trivia. */
  owner: string
  trivia: boolean
}

/**
 * Every UTF-16 unit of `source` with its owner, in order and without gap or overlap.
 * Throws an `ImportError` when a character has no owner or two.
 */
export function ledgerOf(
  plan: Plan,
  source: string,
  lines: Line[],
  apart: { furniture: Map<Line, Furniture>; markup: Span[] },
  file: string,
): LedgerEntry[] {
  const owners = new Array<string | null>(source.length).fill(null)
  const markup = new Set<number>()
  for (const { start, end } of apart.markup)
    for (let offset = start; offset < end; offset += 1) markup.add(offset)
  for (const { leaf, owner } of leavesOf(plan)) {
    for (const span of leaf.spans ?? []) {
      for (let offset = span.start; offset < span.end; offset += 1) {
        if (owners[offset])
          fail(file, lines, offset, `is owned twice, by ${String(owners[offset])} and ${owner}`)
        owners[offset] = owner
      }
    }
  }
  const entries: LedgerEntry[] = []
  for (const line of lines) {
    for (let offset = line.start; offset < line.end; offset += 1) {
      const owned = owners[offset]
      const trivia = owned
        ? null
        : markup.has(offset)
          ? 'table-markup'
          : triviaAt(source, line, offset, apart.furniture)
      const owner = owned ?? trivia
      if (!owner) fail(file, lines, offset, `“${source.charAt(offset)}” has no owner`)
      const last = entries.at(-1)
      if (last?.owner === owner && last.end === offset && last.trivia === (trivia !== null)) last.end += 1
      else entries.push({ start: offset, end: offset + 1, line: line.number, owner, trivia: trivia !== null })
    }
  }
  return entries
}

function triviaAt(
  source: string,
  line: Line,
  offset: number,
  furniture: Map<Line, Furniture>,
): Trivia | null {
  const kind = furniture.get(line)
  if (kind && offset >= line.textStart && offset < line.textEnd) return kind
  if (!/\s/u.test(source.charAt(offset))) return null
  if (/[\r\n]/u.test(source.charAt(offset))) return line.text === '' ? 'blank-line' : 'line-break'
  if (offset < line.textStart || offset >= line.textEnd) return 'line-edge-space'
  return 'separator'
}

function fail(file: string, lines: Line[], offset: number, what: string): never {
  const line = lines.find((each) => offset < each.end)
  throw new ImportError(
    file,
    line?.number ?? null,
    'ledger',
    `A character was lost or doubled: ${what}. Nothing was written.`,
    'This is a mistake in the importer: please report it with the source text.',
  )
}

/** Every text of the tree with the words for its owner: the nearest node that has an id, or the node's type. */
function leavesOf(node: PlanNode, owner = ''): { leaf: Text; owner: string }[] {
  if (node.type === 'text') return [{ leaf: node, owner }]
  const id = 'id' in node && node.id !== '' ? node.id : (owner.split(' ')[1] ?? '')
  return node.children.flatMap((child) => leavesOf(child, `${node.type} ${id}`.trim()))
}
