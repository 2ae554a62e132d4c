import type { Passage } from '../../../src/search/passage.ts'
import { phrasesOf } from './phrases-of.ts'
import { randomFrom } from './random-from.ts'

/** So many different phrases of the passages, four to six characters each, to be typed letter by letter. */
export function drawTyped(passages: Passage[], seed: number, count: number): string[] {
  const random = randomFrom(seed, 'typed')
  const typed = new Set<string>()
  while (typed.size < count) {
    const phrases = phrasesOf(random.pick(passages).text).filter((phrase) => /^.{4,6}$/u.test(phrase))
    if (phrases.length > 0) typed.add(random.pick(phrases))
  }
  return [...typed]
}
