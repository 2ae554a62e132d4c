import { sentences } from '../../plan/sentences.ts'
import { toText } from './entities.ts'
import { signsHtml } from './signs-html.ts'

/** <span class="responsibility">（责任单位：区残联）</span> */
const responsibility = /(<span class="responsibility">.*?<\/span>)/su

/**
 * A project's description as HTML, with words beside silent signs; notes on who does it stay marked. Where there are several
 * sentences each is a span, so that a reader may have them on lines of their own.
 */
export function projectTextHtml(slot: string): string {
  return slot
    .trim()
    .split(responsibility)
    .map((piece, index) =>
      index % 2 === 1
        ? `<span class="responsibility">${signsHtml(toText(piece))}</span>`
        : sentencesHtml(toText(piece)),
    )
    .join('')
}

function sentencesHtml(text: string): string {
  const found = sentences(text)
  if (found.length < 2) return signsHtml(text)
  return found.map((sentence) => `<span class="sentence">${signsHtml(sentence)}</span>`).join('')
}
