/** A word of a text and where it begins. */
export interface Word {
  word: string
  start: number
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** The Chinese words of a text in order, each of two characters or more. */
export function wordsOf(text: string): Word[] {
  return [...segmenter.segment(text)]
    .filter(({ segment }) => /^\p{Script=Han}{2,}$/u.test(segment))
    .map(({ segment, index }) => ({ word: segment, start: index }))
}
