import type { ResponsibilityRecord } from './record.ts'

type Role = ResponsibilityRecord['role']

/** Where a note stands in a text. */
export interface NoteAt {
  start: number
  end: number
}

const roles: Record<string, Role> = {
  牵头: 'lead',
  牽頭: 'lead',
  主责: 'lead',
  主办: 'lead',
  参与: 'participating',
  參與: 'participating',
  参加: 'participating',
  配合: 'participating',
  协同: 'participating',
  協同: 'participating',
  协办: 'participating',
  协助: 'participating',
  指导: 'participating',
  责任: 'responsible',
  責任: 'responsible',
  负责: 'responsible',
  負責: 'responsible',
  实施: 'responsible',
  落实: 'responsible',
}
const word = Object.keys(roles).join('|')
/** 牵头单位： */
const key = `(?:${word})\\s?(?:单位|單位|部门|部門)\\s?[：:]`
const inner = '[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*'

/** （牵头单位：区残联；参与单位：区财政局）, to the end of the text where the bracket is not closed. */
const keyed = new RegExp(`[（(]\\s?${key}${inner}(?:[）)]|$)`, 'gu')
/** 责任单位：区残联、区司法局 without brackets, at the end of its paragraph. */
const open = new RegExp(
  `(?:^|(?<=[。！；…”）)]))\\s*${key}[^。（）()]*(?:[（(][^（）()]*[）)][^。（）()]*)*。?$`,
  'u',
)
/** （区残联牵头，区民政局、区财政局配合） */
const bracket = new RegExp(`[（(](${inner})[）)]`, 'gu')

const act =
  '(?:(?:按照?|依)?(?:各自)?(?:职责|職責)?(?:分工)?(?:分别|共同|具体|牵头)?(?:负责|負責)(?:落实|实施)?|(?:负责)?(?:牵头|牽頭)(?:负责|实施|落实)?|主责|参与|參與|参加|配合|协同|協同|协助|指导|落实)'
const clause = new RegExp(`^(?:由)?(.{2,}?)(?:等)?(?:有关|相关)?(?:单位|部门)?(?:[，,]?)(${act})$`, 'u')
/** What the name of a body ends with. */
const bodyEnd =
  /(?:局|联|聯|委|办|辦|部|府|院|会|會|厅|司|中心|社|行|站|队|公司|单位|部门|街道|镇|乡|处|室|校|医院|法院|协会|集团|残工委|[）)])$/u

/** The rule that a document states once: 列第一位者为牵头单位，下同. */
export const firstLeads =
  /[，,；;]?\s?(?:其中)?(?:列|排)(?:名|序|在)*(?:第一位?|首位|首)(?:的|者)?(?:单位|單位|部门|部門)?(?:为|為|是)(?:牵头|牽頭|主责|主要负责)(?:单位|單位|部门|部門)?(?:[，,]?\s?下同)?/u

/** The notes on who does it in one paragraph, in order. With `bare`, names alone in brackets at its end are one: （县民政局、县残联）. */
export function notesIn(text: string, bare = false): NoteAt[] {
  const found: NoteAt[] = []
  for (const match of text.matchAll(keyed)) found.push(at(match))
  for (const match of text.matchAll(bracket)) {
    const place = at(match)
    if (found.some((note) => note.start < place.end && place.start < note.end)) continue
    const words = (match[1] ?? '').replace(firstLeads, '')
    const names =
      bare &&
      /^。?\s*$/u.test(text.slice(place.end)) &&
      namesOf(words).every((name) => bodyEnd.test(name) && name.length <= 24)
    if (names || clausesOf(words) !== null) found.push(place)
  }
  const tail = open.exec(text)
  if (tail) {
    const lead = tail[0].length - tail[0].trimStart().length
    const place = { start: tail.index + lead, end: tail.index + tail[0].length }
    if (!found.some((note) => note.start < place.end && place.start < note.end)) found.push(place)
  }
  return found.sort((a, b) => a.start - b.start)
}

function at(match: RegExpExecArray): NoteAt {
  return { start: match.index, end: match.index + match[0].length }
}

/**
 * （牵头单位：区残联；参与单位：区民政局、区财政局） → lead 区残联, participating 区民政局 and 区财政局.
 * With `leads`, the first of the responsible bodies leads and the others take part.
 */
export function sharesOf(note: string, leads = false): { role: Role; bodies: string[] }[] {
  const bare = note
    .trim()
    .replace(/^[（(]([\s\S]*?)[）)]?$/u, (_, words: string) => closed(words))
    .replace(firstLeads, '')
  const shares = keyedShares(bare) ?? clausesOf(bare) ?? bareShares(bare)
  return shares.flatMap((each) => (leads && each.role === 'responsible' ? led(each.bodies) : [each]))
}

/** 县民政局、县残联 without a word for their role. */
function bareShares(text: string): { role: Role; bodies: string[] }[] {
  const bodies = namesOf(text)
  return bodies.length > 0 && bodies.every((name) => bodyEnd.test(name))
    ? [{ role: 'responsible', bodies }]
    : []
}

/** The words within the outer brackets, with the inner bracket that the pattern may have cut. */
function closed(words: string): string {
  const opened = words.split(/[（(]/u).length - words.split(/[）)]/u).length
  return opened > 0 ? `${words}）` : words
}

function led(bodies: string[]): { role: Role; bodies: string[] }[] {
  const [first, ...others] = bodies
  return [
    ...(first === undefined ? [] : [{ role: 'lead' as const, bodies: [first] }]),
    ...(others.length > 0 ? [{ role: 'participating' as const, bodies: others }] : []),
  ]
}

function keyedShares(text: string): { role: Role; bodies: string[] }[] | null {
  const keys = [...text.matchAll(new RegExp(key, 'gu'))]
  if (keys.length === 0) return null
  return keys.map((match, index) => {
    const to = keys[index + 1]?.index ?? text.length
    const name = new RegExp(word, 'u').exec(match[0])?.[0] ?? ''
    return {
      role: roles[name] ?? 'responsible',
      bodies: namesOf(text.slice(match.index + match[0].length, to)),
    }
  })
}

/** 区残联牵头，区民政局配合: each clause ends with what its bodies do. Null where a text is not of this form. */
function clausesOf(text: string): { role: Role; bodies: string[] }[] | null {
  const shares: { role: Role; bodies: string[] }[] = []
  for (const part of text.split(/[，,；;。](?![^（(]*[）)])/u)) {
    if (part.trim() === '') continue
    const match = clause.exec(part.trim())
    const bodies = namesOf(match?.[1] ?? '')
    if (
      !match ||
      bodies.length === 0 ||
      !bodies.some((name) => bodyEnd.test(name)) ||
      bodies.some((name) => name.length > 24)
    )
      return null
    shares.push({ role: roleOfAct(match[2] ?? ''), bodies })
  }
  // 区民政局牵头，区财政局按职责分工负责: where one leads, the others take part.
  const led = shares.some((share) => share.role === 'lead')
  return shares.length === 0
    ? null
    : shares.map((share) =>
        led && share.role === 'responsible' ? { ...share, role: 'participating' } : share,
      )
}

function roleOfAct(words: string): Role {
  if (/牵头|牽頭|主责/u.test(words)) return 'lead'
  return /参与|參與|参加|配合|协同|協同|协助|指导/u.test(words) ? 'participating' : 'responsible'
}

/** Names between 、 or ， outside brackets, less 等 and 等单位 at the end. */
export function namesOf(text: string): string[] {
  const list = text.replace(/[；;，,。\s]+$/u, '')
  const sign = /[、，,]/u.test(list) ? /[、，,；;](?![^（(]*[）)])/u : /\s+(?![^（(]*[）)])/u
  return list
    .split(sign)
    .map((name) =>
      name
        .trim()
        .replace(/等(?:有关|相关)?(?:单位|部门)?$/u, '')
        .replace(/(?:按照?|依)(?:各自)?职责(?:分工)?(?:负责)?$/u, ''),
    )
    .filter((name) => name !== '')
}
