import { textFragment } from './text-fragment.ts'
import type { Range } from '../../search/occurrences.ts'

const around = 8

/**
 * The part of an address that makes the browser mark these words of a passage and no others like them: `:~:text=` with what stands
 * before and after. Where the browser knows no such address, or the words run across elements, the anchor before it still holds.
 */
export function landingOn(text: string, [start, end]: Range): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - around), start))?.[0]
  const after = /^\S*/u.exec(text.slice(end, end + around))?.[0]
  return textFragment(text.slice(start, end), before, after)
}
