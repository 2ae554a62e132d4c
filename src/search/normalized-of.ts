import type { Folded } from './folded.ts'

// A corpus has some 1,500 different characters: what is found out about one is remembered.
const known = new Map<string, string>()
const mark = /\p{M}/uy

/** A text in NFKC and lower case, with the raw text's UTF-16 range behind each unit of it. */
export function normalizedOf(text: string): Folded {
  const normalized: Folded = { text: '', starts: [], ends: [] }
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = after(text, start)
    // A character with the marks that combine with it: NFKC may make one of them.
    while (text.charCodeAt(end) >= 0x300 && marked(text, end)) end = after(text, end)
    const raw = text.slice(start, end)
    let form = known.get(raw)
    if (form === undefined) {
      form = raw.normalize('NFKC').toLowerCase()
      if (raw.length < 5) known.set(raw, form)
    }
    normalized.text += form
    while (normalized.starts.length < normalized.text.length) {
      normalized.starts.push(start)
      normalized.ends.push(end)
    }
  }
  return normalized
}

function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

function marked(text: string, at: number): boolean {
  mark.lastIndex = at
  return mark.test(text)
}
