import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const counts = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() })
const ran = z.object({ ran: z.number(), passed: z.number() })

/** What a run of the site tests found, as `tests/accessibility/evidence-reporter.ts` writes it. */
export const siteResults = z.object({
  /** How many pages were looked at. */
  pages: z.number(),
  site: counts,
  /** How often each rule was looked for on a page, and how often nothing broke it. */
  rules: z.record(z.string(), ran),
  /** Each other test, as `site/search.spec.ts: its name`: whether it passed. */
  tests: z.record(z.string(), z.boolean()),
})

/** A recorded run of all tests, as `content/evidence/results.json` holds it. */
export const recordedResults = siteResults.extend({
  /** The day of the run, as an ISO date. */
  date: z.iso.date(),
  /** What was tested: see `contentHash`. */
  content: z.string(),
  unit: counts,
  /** Each file of unit tests, as `unit/words.test.ts`. */
  files: z.record(z.string(), ran),
})

/** A recorded run of the mutants, as `content/evidence/mutants.json` holds it. */
export const mutantResults = z.object({
  date: z.iso.date(),
  content: z.string(),
  planted: z.array(
    z.object({
      name: z.string(),
      page: z.string(),
      rule: z.string(),
      caught: z.boolean(),
    }),
  ),
})

/** The last recorded run of the tests. */
export type Results = z.infer<typeof recordedResults>
/** The last recorded run of `npm run test:mutants`. */
export type MutantResults = z.infer<typeof mutantResults>

/** Where the last recorded results stand. */
export const resultFiles = {
  tests: 'content/evidence/results.json',
  mutants: 'content/evidence/mutants.json',
} as const

/** The last recorded run of the tests, null when none was recorded. */
export function lastResults(): Results | null {
  return existsSync(resultFiles.tests)
    ? recordedResults.parse(JSON.parse(readFileSync(resultFiles.tests, 'utf8')))
    : null
}

/** The last recorded run of the mutants, null when none was recorded. */
export function lastMutants(): MutantResults | null {
  return existsSync(resultFiles.mutants)
    ? mutantResults.parse(JSON.parse(readFileSync(resultFiles.mutants, 'utf8')))
    : null
}
