import { firstLeads } from './first-leads.ts'
import { isBody, isTooLong, namesOf } from './names-of.ts'
import type { ResponsibilityRecord } from './record.ts'
import { responsibilityKey } from './responsibility-key.ts'
import { roleOf } from './role-of.ts'

/** The bodies that a note names in one role. */
export interface Share {
  role: ResponsibilityRecord['role']
  bodies: string[]
}

/**
 * （牵头单位：区残联；参与单位：区民政局、区财政局） → lead 区残联, participating 区民政局 and 区财政局.
 * With `leads`, the first of the responsible bodies leads and the others take part.
 */
export function sharesOf(note: string, leads = false): Share[] {
  const bare = note
    .trim()
    .replace(/^[（(]([\s\S]*?)[）)]?$/u, (_, words: string) => closed(words)) // （…） → …
    .replace(firstLeads, '')
  const shares = keyedShares(bare) ?? clausesOf(bare) ?? bareShares(bare)
  return shares.flatMap((each) => (leads && each.role === 'responsible' ? led(each.bodies) : [each]))
}

/** The words within the outer brackets, with the inner bracket that the pattern may have cut. */
function closed(words: string): string {
  const opened = words.split(/[（(]/u).length - words.split(/[）)]/u).length
  return opened > 0 ? `${words}）` : words
}

/** 牵头单位：区残联；参与单位：区民政局. Null where no key stands in a text. */
function keyedShares(text: string): Share[] | null {
  const keys = [...text.matchAll(new RegExp(responsibilityKey, 'gu'))]
  if (keys.length === 0) return null
  return keys.map((match, index) => ({
    role: roleOf(match[0]),
    bodies: namesOf(text.slice(match.index + match[0].length, keys[index + 1]?.index ?? text.length)),
  }))
}

const act =
  '(?:(?:按照?|依)?(?:各自)?(?:职责|職責)?(?:分工)?(?:分别|共同|具体|牵头)?(?:负责|負責)(?:落实|实施)?|(?:负责)?(?:牵头|牽頭)(?:负责|实施|落实)?|主责|参与|參與|参加|配合|协同|協同|协助|指导|落实)'
/** 由区残联牵头, 区民政局、区财政局等有关部门按职责分工负责 */
const clause = new RegExp(`^(?:由)?(.{2,}?)(?:等)?(?:有关|相关)?(?:单位|部门)?(?:[，,]?)(${act})$`, 'u')

/** 区残联牵头，区民政局配合: each clause ends with what its bodies do. Null where a text is not of this form. */
export function clausesOf(text: string): Share[] | null {
  const shares: Share[] = []
  for (const part of text.split(/[，,；;。](?![^（(]*[）)])/u)) {
    if (part.trim() === '') continue
    const match = clause.exec(part.trim())
    const bodies = namesOf(match?.[1] ?? '')
    if (!match || !bodies.some(isBody) || bodies.some(isTooLong)) return null
    shares.push({ role: roleOf(match[2] ?? ''), bodies })
  }
  if (shares.length === 0) return null
  // 区民政局牵头，区财政局按职责分工负责: where one leads, the others take part.
  const oneLeads = shares.some((share) => share.role === 'lead')
  return shares.map((share) =>
    oneLeads && share.role === 'responsible' ? { ...share, role: 'participating' } : share,
  )
}

/** 县民政局、县残联 without a word for their role. */
function bareShares(text: string): Share[] {
  const bodies = namesOf(text)
  return bodies.length > 0 && bodies.every(isBody) ? [{ role: 'responsible', bodies }] : []
}

function led(bodies: string[]): Share[] {
  const [first, ...others] = bodies
  return [
    ...(first === undefined ? [] : [{ role: 'lead' as const, bodies: [first] }]),
    ...(others.length > 0 ? [{ role: 'participating' as const, bodies: others }] : []),
  ]
}
