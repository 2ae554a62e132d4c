import type { ColumnRole } from '../plan/column-role.ts'
import type { Token } from './token.ts'

/** The words of each cell of a row. */
export type GridRow = Token[][]

/** The cells that hold words. */
export function filledCells(row: GridRow): Token[][] {
  return row.filter((cell) => cell.length > 0)
}

/** The words of a cell, empty where a row is too short to have it. */
export function printedIn(cell: Token[] | undefined): string {
  return cell?.map((token) => token.text).join('') ?? ''
}

/** The role of the first column that holds words. */
export function roleOfFirst(row: GridRow, roles: ColumnRole[]): ColumnRole | undefined {
  return roles[row.findIndex((cell) => cell.length > 0)]
}
