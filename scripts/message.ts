import type { ExtractWarning } from '../src/extract/extracted.ts'
import type { Finding, ImportError } from '../src/import/finding.ts'

/** One line for an editor. `place` is line:column-line:column, counted from 1. */
export interface Message {
  file: string
  place: string | null
  severity: 'error' | 'warning' | 'info'
  text: string
  rule: string
  line?: number
  /** What was taken, in the words of `take`; null where nothing was to be decided. */
  took?: string | null
  /** What else it could be. */
  alternatives?: string[]
  /** A correction ready to paste into corrections.yaml. */
  correction?: string
}

/** The message of something unclear in a source text. */
export function messageOfFinding(finding: Finding, file: string): Message {
  return {
    file,
    place: `${String(finding.line)}:${String(finding.column)}-${String(finding.endLine)}:${String(finding.endColumn)}`,
    severity: finding.severity,
    text: finding.message,
    line: finding.line,
    took: finding.took,
    alternatives: finding.alternatives,
    rule: finding.rule,
    correction: finding.correction,
  }
}

/** The message of something unclear on the way from `file` to its text, which becomes `source`. */
export function messageOfWarning(warning: ExtractWarning, file: string, source: string): Message {
  const { line, severity, message, rule } = warning
  if (line === null) return { file, place: null, severity, text: message, rule }
  return { file: source, place: `${String(line)}:1-${String(line)}:1`, severity, text: message, rule }
}

/** The message of an import that failed. */
export function messageOfError(error: ImportError): Message {
  const line = error.line === null ? null : String(error.line)
  return {
    file: error.file,
    place: line === null ? null : `${line}:1-${line}:1`,
    severity: 'error',
    text: `${error.message} ${error.advice}`,
    rule: error.rule,
  }
}

/** Prints messages to standard error: one a line, or all of them as one JSON array. */
export function printMessages(messages: Message[], json: boolean): void {
  if (json) {
    process.stderr.write(`${JSON.stringify(messages, null, 2)}\n`)
    return
  }
  for (const { file, place, severity, text, rule, alternatives = [] } of messages)
    process.stderr.write(
      `${file}${place === null ? '' : `:${place}`} ${severity} ${text.replaceAll('\n', ' ')}${alternatives.length > 0 ? `; could be: ${alternatives.join('; ')}` : ''} ${rule}\n`,
    )
}
