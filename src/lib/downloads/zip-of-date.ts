import type { Zippable } from 'fflate'
import { zipSync } from 'fflate'

/**
 * A zip whose entries all have one ISO date, the same bytes for the same entries: zip keeps the local time of day, so it is midnight
 * wherever it is built.
 */
export function zipOfDate(entries: Zippable, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return zipSync(entries, { level: 9, mtime: new Date(year, month - 1, day) })
}
