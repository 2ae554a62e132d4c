import type { DataRow, DataTable } from './data-table.ts'

/** One file of open data as it is published below `/data/`. */
export interface DataFile {
  /** Below `/data/`: `plans/yanbian-14fyp.json`. */
  path: string
  /** Chinese name. */
  title: string
  mediatype: string
  bytes: Uint8Array
  /** The table that a CSV holds. */
  table?: DataTable
}

/** A table with its rows, read once for all its files. */
export interface FilledTable {
  table: DataTable
  rows: DataRow[]
}

/** A value as a JSON file, indented, ended by a line break. */
export function jsonFile(path: string, title: string, value: unknown): DataFile {
  return textFile(path, title, 'application/json', `${JSON.stringify(value, null, 2)}\n`)
}

/** A text as a file in UTF-8. */
export function textFile(path: string, title: string, mediatype: string, text: string): DataFile {
  return { path, title, mediatype, bytes: new TextEncoder().encode(text) }
}
