import { findingWords } from './finding-words.ts'
import { nodeAtLine } from './node-at-line.ts'
import type { LoadedPlan } from './plans.ts'

/** A misprint or gap that the importer reports by itself. */
export interface FoundOddity {
  /** Counted from 1 in `source.txt`. */
  line: number
  /** As printed in that line. */
  words: string
  /** Anchor of the passage, null where it has none. */
  node: string | null
  /** What it is, in our words. */
  says: string
}

/** Those of the importer's findings that are about what is printed; the others are about how lines and boxes are put together. */
const aboutThePrint = new Set([
  'title-missing',
  'number-without-dot',
  'number-split',
  'space-between-words',
  'bracket-unclosed',
  'bracket-unopened',
  'odd-character',
  'box-empty',
  'number-duplicate',
  'number-gap',
  'number-misread',
  'number-restarts',
  'row-incomplete',
  'text-truncated',
])

/** What the importer found by itself in a plan's print, in the order of the text. */
export function foundOddities({ record, source, findings }: LoadedPlan): FoundOddity[] {
  const lines = source.split('\n')
  return findings
    .filter(({ rule }) => aboutThePrint.has(rule))
    .map(({ rule, line, message, took }) => ({
      line,
      words: wordsAt(rule, line, lines),
      node: nodeAtLine(record, line),
      says: findingWords({ rule, took })?.took ?? message,
    }))
}

/** A number split in two needs the line before, too. */
function wordsAt(rule: string, line: number, lines: string[]): string {
  const before = lines.slice(0, line - 1).findLast((one) => one.trim() !== '')
  const own = lines[line - 1]?.trim() ?? ''
  return rule === 'number-split' && before !== undefined ? `${before.trim()} ${own}` : own
}
