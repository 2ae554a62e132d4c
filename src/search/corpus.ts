/** Texts that are searched together, which is quicker than one after the other. */
export interface Corpus {
  /** Whether a text holds these words. */
  includes: (words: string) => boolean
  /** Where the words begin in each text that holds them, by the text's place in the list; without overlaps. */
  find: (words: string) => Map<number, number[]>
}

const remembered = 5000

/** Makes texts ready to be searched together; words may hold no line break. */
export function corpusOf(texts: string[]): Corpus {
  const all = texts.join('\n')
  const ends: number[] = []
  for (const { length } of texts) ends.push((ends.at(-1) ?? -1) + 1 + length)
  // The next key asks the same again, and one thing more.
  const known = new Map<string, boolean>()
  return {
    includes: (words) => {
      let held = known.get(words)
      if (held === undefined) {
        if (known.size > remembered) known.clear()
        known.set(words, (held = all.includes(words)))
      }
      return held
    },
    find: (words) => {
      const found = new Map<number, number[]>()
      if (words === '') return found
      let text = 0
      for (let at = all.indexOf(words); at !== -1; at = all.indexOf(words, at + words.length)) {
        while ((ends[text] ?? Number.POSITIVE_INFINITY) < at) text += 1
        const start = at - (text === 0 ? 0 : (ends[text - 1] ?? 0) + 1)
        const before = found.get(text)
        if (before === undefined) found.set(text, [start])
        else before.push(start)
      }
      return found
    },
  }
}
