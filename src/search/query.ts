import { fold } from './fold.ts'
import type { SearchIndex } from './search-index.ts'

/** Something to look for, in the two forms in which passages are scanned. */
export interface Term {
  /** As typed. */
  typed: string
  ink: string
  folded: string
}

/** What was typed: as one phrase, and as the words between white space. */
export interface Query {
  phrase: Term
  words: Term[]
}

/** Null when nothing but white space was typed. */
export function queryOf(typed: string, index: SearchIndex): Query | null {
  const parts = typed.split(/\s+/u).filter((part) => part !== '')
  if (parts.length === 0) return null
  const terms = [...new Set(parts)].map((part) => termOf(part, index))
  // A lone sign beside words (残疾人 — 就业) is not a word; alone it is looked for as it is.
  const words = terms.filter((term) => term.folded !== '')
  const phrase = termOf(parts.join(''), index)
  return { phrase: { ...phrase, typed: typed.trim() }, words: words.length > 0 ? words : terms }
}

/**
 * The words, each that occurs nowhere cut into the longest pieces (of two characters and more) that do
 * occur; what no piece covers is a piece as well, to be named as missing.
 */
export function piecesOf(words: Term[], index: SearchIndex): Term[] {
  const pieces = words.flatMap((word) =>
    occurs(word.folded, index) ? [word.typed] : cut(word.folded, index),
  )
  return [...new Set(pieces)].map((piece) => termOf(piece, index))
}

/** Whether a text occurs in any passage. */
export function occurs(folded: string, index: SearchIndex): boolean {
  return folded !== '' && index.corpus.includes(folded)
}

function cut(word: string, index: SearchIndex): string[] {
  const pieces: string[] = []
  let rest = ''
  for (let from = 0; from < word.length;) {
    let to = from
    while (to < word.length && index.corpus.includes(word.slice(from, to + 1))) to += 1
    if (to - from >= 2) {
      if (rest !== '') pieces.push(rest)
      rest = ''
      pieces.push(word.slice(from, to))
      from = to
    } else {
      rest += word.charAt(from)
      from += 1
    }
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** Something typed, in the forms in which passages are scanned. */
export function termOf(typed: string, index: SearchIndex): Term {
  return { typed, ink: typed.replace(/\s+/gu, ''), folded: fold(typed, index.simplified) }
}
