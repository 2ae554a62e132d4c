/** What a screen reader said after one key, an utterance a line. */
export interface Step {
  /** The key's name (`h`, `alt+shift+Right`), or `type:` and what was typed. */
  key: string
  said: string[]
}

/** What a screen reader said on one page: a file of `content/speech/`. */
export interface Transcript {
  /** What kind of page it is, in words: 规划全文. */
  page: string
  /** Its address below the base. */
  path: string
  /** Reader, browser and date, as a person reads them. */
  reader: string
  steps: Step[]
}

/** Writes a transcript as its file: three lines of head, then each key in brackets and what was said below it. */
export function fromTranscript({ page, path, reader, steps }: Transcript): string {
  const blocks = steps.map(({ key, said }) => [`[${key}]`, ...said.map((line) => `    ${line}`)].join('\n'))
  return `页面：${page}\n网址：${path}\n读屏：${reader}\n\n${blocks.join('\n')}\n`
}

/** Reads a transcript's file. Throws when a line is neither head, key nor utterance. */
export function toTranscript(text: string): Transcript {
  const head = /^页面：(.+)\n网址：(.+)\n读屏：(.+)\n\n/u.exec(text)
  if (!head) throw new Error('a transcript begins with 页面, 网址 and 读屏')
  const steps: Step[] = []
  for (const line of text.slice(head[0].length).trimEnd().split('\n')) {
    const key = /^\[(.+)\]$/u.exec(line)?.[1]
    const words = /^ {4}(.*)$/u.exec(line)?.[1]
    if (key !== undefined) steps.push({ key, said: [] })
    else if (words !== undefined && steps.length > 0) steps.at(-1)?.said.push(words)
    else throw new Error(`unexpected line in a transcript: ${line}`)
  }
  return { page: head[1] ?? '', path: head[2] ?? '', reader: head[3] ?? '', steps }
}
