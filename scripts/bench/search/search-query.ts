import { fold } from '../../../src/search/fold.ts'

/** Something to type, and what a right answer to it is. */
export interface SearchQuery {
  typed: string
  /** The passage it was made from, as `plan#anchor`; null when every right one will do. */
  source: string | null
  /** A text is right when it holds all the words of one of these lists. */
  right: string[][]
}

/** Whether a text is a right answer, however it is punctuated. */
export function isRight(text: string, { right }: SearchQuery): boolean {
  return right.some((words) => words.every((word) => holds(text, word)))
}

/** The plans print no traditional characters: the pairs are not needed here. */
const none = new Map<string, string>()
const folded = new Map<string, string>()

function holds(text: string, word: string): boolean {
  const wanted = fold(word, none)
  if (wanted === '') return ink(text).includes(ink(word))
  let hay = folded.get(text)
  if (hay === undefined) {
    hay = fold(text, none)
    folded.set(text, hay)
  }
  return hay.includes(wanted)
}

const ink = (text: string): string => text.replace(/\s+/gu, '')
