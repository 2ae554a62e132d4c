import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readYaml } from '../../import/read-yaml.ts'

const report = z.strictObject({
  date: z.iso.date(),
  reader: z.string().min(1),
  version: z.string().min(1),
  system: z.string().min(1),
  browser: z.string().min(1),
  /** The tasks of the script that were done without help. */
  done: z.array(z.number().int().min(1).max(6)),
  words: z.string().min(1),
})

/** One person's report from `/accessibility/test-with-us/`. */
export type TesterReport = z.infer<typeof report>

const file = 'content/evidence/people.yaml'

/** The reports in `content/evidence/people.yaml`, newest first. Throws an `ImportError` that names file and line. */
export function testerReports(): TesterReport[] {
  const { value } = readYaml(readFileSync(file, 'utf8'), file, {
    schema: z.array(report).nullable(),
    rule: 'report-invalid',
    advice: 'Each report is { date, reader, version, system, browser, done, words }; dates in quotes.',
  })
  return value ?? []
}
