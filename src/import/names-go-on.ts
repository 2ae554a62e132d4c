import { isBody, namesOf } from '../plan/names-of.ts'
import { isFull } from './measure.ts'
import { opensStructure } from './opens-structure.ts'
import type { Line } from './lines.ts'

/** True where a line can be the rest of a list of bodies that was too long for the line before: 障局、县财政局 */
export function namesGoOn(line: Line, after: Line | undefined, measure: number): boolean {
  if (opensStructure(line.text) || !/^[\p{Script=Han}、，（）()]+[。；]?$/u.test(line.text)) return false
  const names = namesOf(line.text)
  const last = names.at(-1) ?? ''
  const isBroken = after !== undefined && isFull(line, after, measure)
  return names.slice(0, -1).every(isBody) && (isBody(last) || isBroken)
}
