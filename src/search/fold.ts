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
  signs.forEach((sign, at) => {
    const kept = sign.between === null || !betweenDigits(signs, at) ? sign.alone : sign.between
    for (let unit = 0; unit < kept.length; unit += 1) {
      folded.starts.push(sign.start)
      folded.ends.push(sign.end)
    }
    folded.text += kept
  })
  return folded
}

/** One normalised character: what is kept of it as such, and between two digits (null: no difference). */
interface Sign {
  value: string
  alone: string
  between: string | null
  start: number
  end: number
}

const digit = /^[0-9]$/
const dash = /^[\p{Pd}~−]$/u // - ‐ – — ― 〜 ～ −
const word = /^[\p{L}\p{N}%]$/u

/** White space is left out here: no rule looks at it. */
function signsOf(text: string, simplified: Simplified): Sign[] {
  const signs: Sign[] = []
  // A character with the marks that combine with it: NFKC may make one of them.
  for (const { 0: raw, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const char of raw.normalize('NFKC').toLowerCase()) {
      if (/\s/u.test(char)) continue
      const value = simplified.get(char) ?? char
      signs.push({
        value,
        alone: word.test(value) ? value : '',
        between: betweenOf(value),
        start: index,
        end: index + raw.length,
      })
    }
  }
  return signs
}

function betweenOf(value: string): string | null {
  if (value === '.') return '.'
  if (value === '/' || value === '⁄') return '/' // the second one from ½, which NFKC makes 1⁄2
  return dash.test(value) || value === '至' || value === '到' ? '-' : null
}

/** A run of dashes counts once, at its first: 2021——2025. */
function betweenDigits(signs: Sign[], at: number): boolean {
  const valueAt = (index: number): string => signs[index]?.value ?? ''
  let next = at + 1
  if (dash.test(valueAt(at))) while (dash.test(valueAt(next))) next += 1
  return digit.test(valueAt(at - 1)) && digit.test(valueAt(next))
}
