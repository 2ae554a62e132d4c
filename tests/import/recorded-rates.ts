import { readFileSync, writeFileSync } from 'node:fs'

/** How well uncertain texts are imported already; the tests allow nothing worse. */
export interface RecordedRates {
  /** How the file is kept. */
  about: string
  /** For each plan and way of breaking its lines: so many entries of its tree are another. */
  changed: Record<string, Record<string, Record<string, number>>>
  /** Of `plans` made plans of a seed, so many are found exactly in each layout. */
  made: { plans: number; seed: number; exact: Record<string, number> }
  /** The same of plans whose styles are mixed, by kind of mixture and layout. */
  mixed: { plans: number; seed: number; exact: Record<string, number> }
}

const file = new URL('recorded-rates.json', import.meta.url)

/** The figures of `recorded-rates.json`. */
export const recordedRates = JSON.parse(readFileSync(file, 'utf8')) as RecordedRates

/** With UPDATE=1 better figures are written down; worse ones never are. */
export const update = process.env['UPDATE'] === '1'

/** Writes down the figures as they are in `recordedRates` now. */
export function keepRates(): void {
  writeFileSync(file, `${JSON.stringify(recordedRates, null, 2)}\n`)
}
