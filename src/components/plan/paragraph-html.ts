import { sentences } from '../../plan/sentences.ts'
import { toText } from './entities.ts'
import { signsHtml } from './signs-html.ts'

/** What a paragraph's slot holds: its run-in heading, when it has one, and the sentences after it. */
export interface ParagraphHtml {
  /** The element as rendered by `RunIn`. */
  runIn: string | null
  /** The text of the run-in heading. */
  runInText: string
  body: string
}

/** <h4 id="s3-1-1">…</h4> at the start of a paragraph. */
const runInElement = /^\s*(<h([2-6])[ >].*?<\/h\2>)/su
/** <span class="responsibility">（牵头单位：区残联）</span> */
const responsibility = /<span class="responsibility">(.*?)<\/span>/su

/**
 * Cuts the rendered slot of a paragraph into sentences with ids of their own, `<id>-s1` and on. A run-in
 * heading is the first sentence and keeps its section's id; a responsibility note is one sentence.
 */
export function paragraphHtml(slot: string, id: string): ParagraphHtml {
  const runIn = runInElement.exec(slot)?.[1] ?? null
  const rest = runIn === null ? slot : slot.slice(slot.indexOf(runIn) + runIn.length)
  let count = runIn === null ? 0 : 1
  const span = (text: string, attributes: string): string => {
    count += 1
    return `<span id="${id}-s${String(count)}"${attributes}>${signsHtml(text)}</span>`
  }
  // Splitting by a pattern with one group gives text and note in turn.
  const body = rest
    .trim()
    .split(responsibility)
    .map((piece, index) =>
      index % 2 === 1
        ? span(toText(piece), ' class="responsibility"')
        : sentences(toText(piece))
            .map((sentence) => span(sentence, ''))
            .join(''),
    )
    .join('')
  return { runIn, runInText: runIn === null ? '' : toText(runIn), body }
}
