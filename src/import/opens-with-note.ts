import { markOf } from '../plan/mark.ts'
import { notesIn } from '../plan/responsibility-note.ts'
import { joinLines } from './excerpt.ts'
import type { Line } from './lines.ts'

/** True where a line begins with a note in brackets, which may end in the `next` one: （县残联牵头，县民政局配合） */
export function opensWithNote(line: Line, next: Line | undefined): boolean {
  if (!/^[（(]/u.test(line.text) || markOf(line.text)) return false
  const begins = (lines: Line[]): boolean => notesIn(joinLines(lines).text, line.bareNotes)[0]?.start === 0
  return begins([line]) || (next !== undefined && begins([line, next]))
}
