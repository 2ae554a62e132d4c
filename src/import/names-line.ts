import { isBody, namesOf } from '../plan/names-of.ts'

/** True where a line is names of bodies between spaces and nothing else, as below a title, also in brackets: 县残联　县民政局　县财政局 */
export function isNamesLine(line: string): boolean {
  const text = line.replace(/^[（(](.*)[）)]$/u, '$1')
  if (!/^[\p{Script=Han}\s]+$/u.test(text)) return false
  const names = namesOf(text)
  return names.length > 1 && names.every(isBody)
}
