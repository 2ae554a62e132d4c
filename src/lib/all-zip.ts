import type { Zippable } from 'fflate'
import { zipSync } from 'fflate'
import type { DataFile } from './data-file.ts'

/**
 * All files in one zip, the same bytes for the same files: each has the same ISO date, and zip keeps the local time of day, so it
 * is midnight wherever it is built.
 */
export function allZip(files: DataFile[], date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  const entries: Zippable = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]))
  return zipSync(entries, { level: 9, mtime: new Date(year, month - 1, day) })
}
