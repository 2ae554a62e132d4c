/** What a step of the test command found: counts, and the words to print when something failed. */
export interface Outcome {
  passed: number
  failed: number
  /** Tests that were left out; they count neither as passed nor as failed, but are said. */
  skipped: number
  /** What a reader needs to mend the failures; `''` when all is well or it was printed already. */
  output: string
  /** Each file of tests, as `unit/words.test.ts`, where the step knows them. */
  files?: Record<string, { ran: number; passed: number }>
}

/** The outcome of a step that is one check: it passed or it failed, with its words. */
export const single = (passed: boolean, output = ''): Outcome => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
  output: passed ? '' : output,
})
