import { ink } from '../plan/text.ts'
import type { LoadedPlan } from './plans.ts'
import { plainText } from '../plan/plain-text.ts'
import { thesaurus } from './thesaurus.ts'
import { wordRegister } from './word-register.ts'

/** A word for the index, with the words to look at instead. */
export interface IndexedWord {
  word: string
  see: string[]
}

/** How many words an everyday word leads to. */
const led = 3

/**
 * The words that stand in the index, each once: the plans' words of the thesaurus, what an editor added, titles of boxes and cited
 * documents, names of projects and indicators; and the first everyday word of each group of the thesaurus with the words it means.
 */
export function indexedWords(all: LoadedPlan[]): IndexedWord[] {
  const { also, without } = wordRegister()
  const left = new Set(without)
  const texts = all.map(({ tree }) => ink(plainText(tree)))
  const printed = (word: string): boolean => texts.some((text) => text.includes(ink(word)))
  const named = all.flatMap(({ record }) => [
    ...record.boxes.flatMap((box) => [box.title, ...box.projects.map(({ name }) => name)]),
    ...record.indicators.map(({ name }) => name),
    ...record.citations.map(({ title }) => title),
  ])
  const meant = thesaurus().flatMap(({ means }) => means)
  const words = new Map<string, string[]>()
  for (const word of [...[...also, ...meant.filter(isWord)].filter(printed), ...named].map(unquoted))
    if (!left.has(word)) words.set(word, [])
  for (const { say, means } of thesaurus()) {
    const [word] = say
    if (word === undefined || left.has(word)) continue
    const targets = means.map(unquoted).filter((each) => each !== word && words.has(each))
    // What a plan prints is a word of the index, also where people use it every day.
    if (targets.length > 0 || printed(word)) words.set(word, targets.slice(0, led))
  }
  return [...words].map(([word, see]) => ({ word, see }))
}

/** Several words at once, 字幕、手语, are for the search. */
function isWord(words: string): boolean {
  return !/[、，。；：]/u.test(words)
}

/** “12345” stands as 12345. */
function unquoted(word: string): string {
  return /^“([^“”]+)”$/u.exec(word)?.[1] ?? word
}
