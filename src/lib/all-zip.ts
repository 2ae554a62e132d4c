import type { DataFile } from './data-file.ts'
import { zipOfDate } from './downloads/zip-of-date.ts'

/** All files in one zip, the same bytes for the same files: each has the same ISO date. */
export function allZip(files: DataFile[], date: string): Uint8Array {
  return zipOfDate(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), date)
}
