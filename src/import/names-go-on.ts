import { firstLeads } from '../plan/first-leads.ts'
import { isBody, namesOf } from '../plan/names-of.ts'
import { isFull } from './measure.ts'
import { opensStructure } from './opens-structure.ts'
import type { Line } from './lines.ts'

/** True where a line can be the rest of a list of bodies that was too long for the lines before, `words`: 障局、县财政局 */
export function namesGoOn(words: string, line: Line, after: Line | undefined, measure: number): boolean {
  // 县残联、县民政局，列第 / 一位者为牵头单位，下同
  if (firstLeads.test(words)) return words.endsWith('下') && line.text.startsWith('同')
  if (firstLeads.test(words.slice(-20) + line.text)) return true
  if (opensStructure(line.text) || !/^[\p{Script=Han}、，（）()]+[。；]?$/u.test(line.text)) return false
  const names = namesOf(line.text)
  const last = names.at(-1) ?? ''
  const isBroken = after !== undefined && isFull(line, after, measure)
  return names.slice(0, -1).every(isBody) && (isBody(last) || isBroken)
}
