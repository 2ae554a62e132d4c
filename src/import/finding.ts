import type { Line } from './lines.ts'

/** Something the text does not force, with what the importer took. Lines and columns count from 1. */
export interface Finding {
  rule: string
  severity: 'warning' | 'info'
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
  /** What else it could be, in the words of `take` or in a sentence; empty where nothing is in question. */
  alternatives: string[]
  /** A correction ready to paste into corrections.yaml. */
  correction: string
  resolved: boolean
}

/** An editor's decision, anchored by rule, line and the words expected there. */
export interface Correction {
  rule: string
  line: number
  expect: string
  take?: string | undefined
  note?: string | undefined
  /** Line in corrections.yaml, for error messages. */
  at: number
}

/** A promise is broken or the document cannot be imported: nothing may be written. Places count from 1. */
export class ImportError extends Error {
  readonly file: string
  readonly line: number | null
  readonly rule: string
  readonly advice: string

  constructor(file: string, line: number | null, rule: string, reason: string, advice: string) {
    super(reason)
    this.name = 'ImportError'
    this.file = file
    this.line = line
    this.rule = rule
    this.advice = advice
  }
}

/** Where the stages put their questions; corrections answer some of them. */
export interface Desk {
  /** Reports a decision between `takes` and returns the editor's answer, or else `took`. */
  decide<T extends string>(rule: string, line: Line, message: string, took: T, takes: readonly T[]): T
  /** Reports something unclear that needs no decision. */
  report(
    rule: string,
    line: Line,
    message: string,
    severity?: 'warning' | 'info',
    alternatives?: readonly string[],
  ): void
  /** An editor's answer given beforehand, without a question. */
  answer(rule: string, line: Line): string | null
  /** Throws: an editor's answer at this line cannot be carried out. */
  refuse(rule: string, line: Line, why: string, advice: string): never
  findings: Finding[]
}

/** A desk whose questions are answered from `corrections`, read from `file`; `used` collects those that took effect. */
export function deskWith(corrections: Correction[], used: Set<Correction>, file: string): Desk {
  const findings: Finding[] = []
  const find = (rule: string, line: Line): Correction | undefined => {
    const found = corrections.find((each) => each.rule === rule && each.line === line.number)
    if (found) used.add(found)
    return found
  }
  const record = (
    rule: string,
    line: Line,
    message: string,
    severity: 'warning' | 'info',
    resolved: boolean,
    alternatives: readonly string[],
    take?: string,
  ): void => {
    const expect = line.text.slice(0, 15)
    const column = line.textStart - line.lineStart + 1
    // One rule asks once a line, so that one correction answers one question.
    const same = findings.find((each) => each.rule === rule && each.line === line.number)
    if (same) {
      if (!same.message.includes(message)) same.message += `; ${message}`
      return
    }
    findings.push({
      rule,
      severity,
      line: line.number,
      column,
      endLine: line.number,
      endColumn: column + signsIn(line),
      message,
      alternatives: [...alternatives],
      correction: `- { rule: ${rule}, line: ${String(line.number)}, expect: ${JSON.stringify(expect)}${take ? `, take: ${take}` : ''} }`,
      resolved,
    })
  }
  return {
    findings,
    decide(rule, line, message, took, takes) {
      const correction = find(rule, line)
      const answer = takes.find((take) => take === correction?.take)
      if (correction?.take !== undefined && answer === undefined) throw unknownTake(correction, takes, file)
      record(
        rule,
        line,
        message,
        'warning',
        correction !== undefined,
        takes.filter((take) => take !== took),
        took,
      )
      return answer ?? took
    },
    report(rule, line, message, severity = 'warning', alternatives = []) {
      record(rule, line, message, severity, find(rule, line) !== undefined, alternatives)
    },
    answer(rule, line) {
      const correction = find(rule, line)
      const known = directives[rule]
      if (correction?.take !== undefined && known && !known.includes(correction.take))
        throw unknownTake(correction, known, file)
      return correction?.take ?? null
    },
    refuse(rule, line, why, advice) {
      throw new ImportError(
        file,
        find(rule, line)?.at ?? null,
        'correction-impossible',
        `${why} Nothing was written.`,
        advice,
      )
    },
  }
}

/** What an editor may order at a line without being asked, and the words for it. */
const directives: Record<string, readonly string[]> = {
  'line-break': ['join', 'break'],
  'box-end-guessed': ['body', 'box'],
  role: ['text', 'furniture', 'title', 'box-title'],
  heading: ['heading', 'run-in', 'text'],
}

function unknownTake(correction: Correction, takes: readonly string[], file: string): ImportError {
  return new ImportError(
    file,
    correction.at,
    'correction-unknown-take',
    `Unknown \`take: ${correction.take ?? ''}\` for ${correction.rule}, expected one of ${takes.join(', ')}. Nothing was written.`,
    'Write one of these words.',
  )
}

const lengths = new WeakMap<Line, number>()

/** Code points of a line's text, counted once although a line may have many findings. */
function signsIn(line: Line): number {
  const known = lengths.get(line)
  if (known !== undefined) return known
  const length = [...line.text].length
  lengths.set(line, length)
  return length
}
