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
