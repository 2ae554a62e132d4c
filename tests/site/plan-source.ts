import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importPlan } from '../../src/import/import-plan.ts'
import type { LedgerEntry } from '../../src/import/ledger.ts'
import { correctionsOf } from '../../src/import/read-corrections.ts'

const folder = fileURLToPath(new URL('../../content/plans/', import.meta.url))

/** The ids of the plans in `content/plans/`. */
export const planIds: string[] = readdirSync(folder).filter((id) => existsSync(`${folder}${id}/source.txt`))

/** A plan's source without white space and page furniture: the indicator tables' characters apart from all others. */
export interface PlanSource {
  outsideTables: string
  insideTables: string
  /** What stands before the first table. */
  beforeTables: string
  /** What the ledger calls page furniture, white space left out. */
  furniture: string[]
}

const inTable =
  /^(cell|groupLabel|indicatorName|indicatorUnit|indicatorValue|indicatorNature|indicatorBodies)\b/u

/** Reads a plan's `source.txt` and lets the importer's ledger say what is a table and what a page number. */
export function planSource(id: string): PlanSource {
  const text = readFileSync(`${folder}${id}/source.txt`, 'utf8')
  const corrections = `${folder}${id}/corrections.yaml`
  const { ledger } = importPlan({
    id,
    source: text,
    corrections: existsSync(corrections) ? correctionsOf(readFileSync(corrections, 'utf8'), corrections) : [],
    files: { source: `${id}/source.txt`, corrections },
  })
  const firstTable = ledger.findIndex(({ trivia, owner }) => !trivia && inTable.test(owner))
  const words = (take: (entry: LedgerEntry, at: number) => boolean): string[] =>
    ledger.filter(take).map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ''))
  return {
    outsideTables: words(({ trivia, owner }) => !trivia && !inTable.test(owner)).join(''),
    insideTables: words(({ trivia, owner }) => !trivia && inTable.test(owner)).join(''),
    beforeTables: words(({ trivia }, at) => !trivia && (firstTable === -1 || at < firstTable)).join(''),
    furniture: words(({ trivia }) => trivia).filter((word) => word !== ''),
  }
}
