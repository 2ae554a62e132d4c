import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'

/** Asks whether the box with this title, or none, ends before `line`: what was decided. */
export function decideBoxEnd(
  line: Line,
  title: Line | undefined,
  took: 'body' | 'box',
  why: string,
  desk: Desk,
): 'body' | 'box' {
  const name = (title?.text ?? '').slice(0, 4).trim()
  const message = `Ambiguous end of ${name}, took line ${String(line.number)} as ${took} (${why})`
  return desk.decide('box-end-guessed', line, message, took, ['body', 'box'])
}
