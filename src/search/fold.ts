/** A text made simpler for comparison, with the raw text's UTF-16 range behind each unit of it. */
export interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

/** Traditional character → the simplified one the plans print. */
export type Simplified = ReadonlyMap<string, string>

/**
 * The form in which a text and a query are compared: NFKC, lower case, simplified characters, no white
 * space or punctuation; `%` stays, and between digits `.`, `/` and every dash, 至 and 到 as `-`.
 */
export function fold(text: string, simplified: Simplified): string {
  return foldWithOffsets(text, simplified).text
}

/** `fold` with the way back, so that a hit can be marked in the raw text. */
export function foldWithOffsets(text: string, simplified: Simplified): Folded {
  const signs = signsOf(text, simplified)
  const folded: Folded = { text: '', starts: [], ends: [] }
  for (const [at, sign] of signs.entries()) {
    const kept = sign.between === null || !betweenDigits(signs, at) ? sign.alone : sign.between
    add(folded, kept, sign.start, sign.end)
  }
  return folded
}

/** A text in NFKC and lower case, with the way back. */
export function normalizedOf(text: string): Folded {
  const normalized: Folded = { text: '', starts: [], ends: [] }
  // A character with the marks that combine with it: NFKC may make one of them.
  for (const { 0: raw, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    let form = normalForms.get(raw)
    if (form === undefined) normalForms.set(raw, (form = raw.normalize('NFKC').toLowerCase()))
    add(normalized, form, index, index + raw.length)
  }
  return normalized
}

function add(folded: Folded, kept: string, start: number, end: number): void {
  folded.text += kept
  while (folded.starts.length < folded.text.length) {
    folded.starts.push(start)
    folded.ends.push(end)
  }
}

/** One normalised character and the raw range behind it. */
interface Sign extends Role {
  start: number
  end: number
}

/** What is kept of a character as such, and between two digits (null: no difference). */
interface Role {
  value: string
  alone: string
  between: string | null
}

const digit = /^[0-9]$/u
const dash = /^[\p{Pd}~−]$/u // - ‐ – — ― 〜 ～ −
const space = /^\s$/u
const word = /^[\p{L}\p{N}%]$/u

function signsOf(text: string, simplified: Simplified): Sign[] {
  const signs: Sign[] = []
  const { text: normal, starts, ends } = normalizedOf(text)
  let at = 0
  for (const char of normal) {
    const [start = 0, end = 0] = [starts[at], ends[at]]
    at += char.length
    // White space is left out here: no rule looks at it.
    if (!space.test(char)) signs.push({ ...roleOf(simplified.get(char) ?? char), start, end })
  }
  return signs
}

// A corpus has some 1,500 different characters: what is found out about one is remembered.
const normalForms = new Map<string, string>()
const roles = new Map<string, Role>()

function roleOf(value: string): Role {
  let role = roles.get(value)
  if (role === undefined) {
    role = { value, alone: word.test(value) ? value : '', between: betweenOf(value) }
    roles.set(value, role)
  }
  return role
}

function betweenOf(value: string): string | null {
  if (value === '.') return '.'
  if (value === '/' || value === '⁄') return '/' // the second one from ½, which NFKC makes 1⁄2
  return dash.test(value) || value === '至' || value === '到' ? '-' : null
}

/** A run of dashes counts once, at its first: 2021——2025. */
function betweenDigits(signs: Sign[], at: number): boolean {
  const valueAt = (index: number): string => signs[index]?.value ?? ''
  if (!digit.test(valueAt(at - 1))) return false
  let next = at + 1
  if (dash.test(valueAt(at))) while (dash.test(valueAt(next))) next += 1
  return digit.test(valueAt(next))
}
