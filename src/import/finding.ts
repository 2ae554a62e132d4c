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
  /** What was taken at last, by the importer or by an editor, in the words of `take`; null where nothing was to be decided. */
  took: string | null
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
  /** Which of several cases of its rule it is, for those who say it in other words. */
  readonly detail: string | null

  constructor(
    file: string,
    line: number | null,
    rule: string,
    reason: string,
    advice: string,
    detail: string | null = null,
  ) {
    super(reason)
    this.name = 'ImportError'
    this.file = file
    this.line = line
    this.rule = rule
    this.advice = advice
    this.detail = detail
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
  /** An editor's answer given beforehand, where it is one of `takes` and so takes effect; null otherwise. */
  answer<T extends string>(rule: string, line: Line, takes: readonly T[]): T | null
  /** What an editor has said, for a stage that only looks ahead. */
  peek(rule: string, line: Line): string | null
  /** The words of a correction that are the editor's own, and what to call when they cannot be followed. */
  words(rule: string, line: Line): { take: string; refuse: (reason: string, advice: string) => never } | null
  findings: Finding[]
}

/** A desk whose questions are answered from `corrections`, read from `file`; `used` collects those that took effect. */
export function deskWith(corrections: Correction[], used: Set<Correction>, file: string): Desk {
  const found = new Map<string, Finding>()
  const findings: Finding[] = []
  const answered = new Map<Correction, string>()
  const byPlace = new Map<string, Correction[]>()
  for (const each of corrections) {
    const place = `${each.rule} ${String(each.line)}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), each])
  }
  const at = (rule: string, line: Line): Correction | undefined =>
    byPlace.get(`${rule} ${String(line.number)}`)?.find((each) => line.text.startsWith(each.expect))
  const use = (correction: Correction, line: Line): void => {
    used.add(correction)
    const before = answered.get(correction)
    answered.set(correction, wordsAt(line))
    if (before !== undefined && before !== wordsAt(line))
      throw new ImportError(
        file,
        correction.at,
        'correction-twice',
        `Ambiguous correction: “${correction.expect}” begins two parts of line ${String(line.number)}, and both ask “${correction.rule}”. Nothing was written.`,
        'Give more of the words as `expect`.',
      )
  }
  const record = (
    rule: string,
    line: Line,
    message: string,
    severity: 'warning' | 'info',
    alternatives: readonly string[],
    took?: string,
  ): void => {
    const correction = at(rule, line)
    if (correction) use(correction, line)
    const key = `${rule} ${String(line.number)} ${wordsAt(line)}`
    const before = found.get(key)
    // One rule asks once for a line, since one correction answers it.
    if (before) {
      if (!before.message.split('; ').includes(message)) before.message += `; ${message}`
      return
    }
    const column = line.textStart - line.lineStart + 1
    const take = took === undefined ? '' : `, take: ${took}`
    const finding: Finding = {
      rule,
      severity,
      line: line.number,
      column,
      endLine: line.number,
      endColumn: column + signsIn(line),
      message,
      took: took ?? null,
      alternatives: [...alternatives],
      correction: `- { rule: ${rule}, line: ${String(line.number)}, expect: ${JSON.stringify(wordsAt(line))}${take} }`,
      resolved: correction !== undefined,
    }
    found.set(key, finding)
    findings.push(finding)
  }
  return {
    findings,
    decide(rule, line, message, took, takes) {
      const answer = takes.find((take) => take === at(rule, line)?.take) ?? took
      const others = takes.filter((take) => take !== answer)
      record(rule, line, message, 'warning', others, answer)
      return answer
    },
    report(rule, line, message, severity = 'warning', alternatives = []) {
      record(rule, line, message, severity, alternatives)
    },
    answer(rule, line, takes) {
      const correction = at(rule, line)
      const answer = takes.find((take) => take === correction?.take)
      if (!correction || answer === undefined) return null
      use(correction, line)
      return answer
    },
    peek(rule, line) {
      return at(rule, line)?.take ?? null
    },
    words(rule, line) {
      const correction = at(rule, line)
      if (correction?.take === undefined) return null
      use(correction, line)
      const refuse = (reason: string, advice: string): never => {
        throw new ImportError(file, correction.at, 'correction-impossible', reason, advice)
      }
      return { take: correction.take, refuse }
    },
  }
}

/** The words that anchor a correction: the first 15 signs of the line. */
function wordsAt(line: Line): string {
  return [...line.text.slice(0, 30)].slice(0, 15).join('')
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
