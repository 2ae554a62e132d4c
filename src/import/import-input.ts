import type { Correction } from './finding.ts'

/** What one import works on. */
export interface ImportInput {
  id: string
  /** The decoded text, line breaks as they were. */
  source: string
  corrections: Correction[]
  /** Names for error messages. */
  files: { source: string; corrections: string }
}
