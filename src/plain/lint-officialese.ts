import { officialeseIn } from './officialese.ts'

/** A word of official prose that one sentence may keep, and why. */
export interface PlainException {
  /** The whole sentence. */
  sentence: string
  word: string
  reason: string
}

/** What is wrong: a sentence with its words of official prose, and the exceptions (by place in the list) that none needs. */
export interface OfficialeseFound {
  sentences: { sentence: string; words: string[] }[]
  stale: number[]
}

/** Holds sentences of ours against the words of official prose; an exception that is not needed is stale. */
export function lintOfficialese(sentences: string[], exceptions: PlainException[]): OfficialeseFound {
  const allowed = (sentence: string, word: string): boolean =>
    exceptions.some((exception) => exception.sentence === sentence && exception.word === word)
  return {
    sentences: [...new Set(sentences)]
      .map((sentence) => ({
        sentence,
        words: [...new Set(officialeseIn(sentence))].filter((word) => !allowed(sentence, word)),
      }))
      .filter(({ words }) => words.length > 0),
    stale: exceptions.flatMap(({ sentence, word }, at) =>
      sentences.includes(sentence) && officialeseIn(sentence).includes(word) ? [] : [at],
    ),
  }
}
