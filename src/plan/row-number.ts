import { markOf } from './mark.ts'

/** The number with which the name of an indicator row begins, as printed: 1. or （1） or, from a column of its own, a bare 1; null without one. */
export function rowNumberOf(name: string): string | null {
  return markOf(name)?.number ?? /^[0-9０-９]{1,2}(?=\s)/u.exec(name)?.[0] ?? null
}
