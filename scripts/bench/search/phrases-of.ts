import { wordsOf } from './words-of.ts'

/** The words of a text, and every two that stand side by side: 康复, 服务, 康复服务. */
export function phrasesOf(text: string): string[] {
  const words = wordsOf(text)
  return words.flatMap(({ word, start }, at) => {
    const next = words[at + 1]
    return next?.start === start + word.length ? [word, word + next.word] : [word]
  })
}
