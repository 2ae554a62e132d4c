import type { CsvColumn } from './csv.ts'
import { isInert, toCsv } from './csv.ts'
import type { DataRow, DataTable, DataValue } from './data-table.ts'

/** A cell that the CSV holds with a ' before it; `row` counts the rows below the header from 1. */
export interface InertCell {
  table: string
  row: number
  column: string
  plan: string
  nodeId: string
}

/** Rows of a table as CSV, the texts of a list joined by `; `. */
export function tableCsv(table: DataTable, rows: DataRow[]): string {
  return toCsv(rows, csvColumns(table))
}

/** The cells that `tableCsv` makes inert; JSON has them as they are. */
export function inertCells(table: DataTable, rows: DataRow[]): InertCell[] {
  const columns = csvColumns(table)
  return rows.flatMap((row, at) =>
    columns
      .filter(({ of }) => isInert(of(row)))
      .map(({ name }) => ({
        table: table.name,
        row: at + 1,
        column: name,
        plan: String(row['plan']),
        nodeId: String(row['nodeId']),
      })),
  )
}

function csvColumns({ columns }: DataTable): CsvColumn<DataRow>[] {
  return columns.map(({ name }) => ({ name, of: (row) => cellOf(row[name] ?? null) }))
}

/** No two texts of ours hold `; `: their semicolons are full-width. */
function cellOf(value: DataValue): string | number | boolean | null {
  return Array.isArray(value) ? value.join('; ') : value
}
