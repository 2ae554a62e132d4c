import type { Finding } from '../import/finding.ts'
import { findingWords } from '../lib/finding-words.ts'

/** Something the importer was not sure of, for the clerk who gave the text and for the maintainer. */
export interface FindingMessage {
  /** Counted from 1, as an editor shows the text. */
  line: number
  /** The line as printed, cut where it is long. */
  printed: string
  /** What was taken, in plain Chinese. */
  took: string
  /** What else it could be, in plain Chinese. */
  other: string
  /** As the command line prints it. */
  raw: string
}

const longest = 40

/** A finding in plain Chinese; `lines` are those of the text, `name` is the file's. */
export function findingMessage(finding: Finding, lines: readonly string[], name: string): FindingMessage {
  const { rule, severity, line, column, endLine, endColumn, message } = finding
  const words = findingWords(finding)
  return {
    line,
    printed: beginningOf((lines[line - 1] ?? '').trim()),
    took: words?.took ?? '程序看不准这一行；照原样保留。',
    other: words?.other ?? '请对着原件看一看。',
    raw: `${name}:${line}:${column}-${endLine}:${endColumn} ${severity} ${message.replaceAll('\n', ' ')} ${rule}`,
  }
}

/** Not cut within a number or a range: 2021—2025. */
function beginningOf(printed: string): string {
  // One line may be a whole text, and have a finding at each of its signs.
  const signs = [...printed.slice(0, 3 * longest)]
  if (signs.length <= longest) return printed
  const cut = signs.slice(0, longest).join('')
  return `${cut.replace(/[\d.—–～~－-]{1,12}$/u, '')}…`
}
