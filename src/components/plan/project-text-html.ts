import { toText } from './entities.ts'
import { signsHtml } from './signs-html.ts'

/** <span class="responsibility">（责任单位：区残联）</span> */
const responsibility = /(<span class="responsibility">.*?<\/span>)/su

/** A project's description as HTML, with words beside silent signs; notes on who does it stay marked. */
export function projectTextHtml(slot: string): string {
  return slot
    .trim()
    .split(responsibility)
    .map((piece, index) =>
      index % 2 === 1
        ? `<span class="responsibility">${signsHtml(toText(piece))}</span>`
        : signsHtml(toText(piece)),
    )
    .join('')
}
