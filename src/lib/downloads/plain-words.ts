import { withWords } from '../../plan/words.ts'
import type { Piece } from './flow.ts'

/** Pieces as one text, with words beside the signs that voices drop: for titles that can hold no markup. */
export function plainWords(pieces: Piece[]): string {
  return withWords(pieces.map(({ text }) => text).join(''))
}
