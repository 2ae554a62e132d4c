import { stretches } from '../../plan/words.ts'
import { xmlText } from '../../lib/xml-text.ts'

/**
 * A text as HTML in which each silent sign has its words beside it: 0—6岁 becomes
 * `<span class="sign" data-say="（0至6岁）">0—6岁<small data-added>（0至6岁）</small></span>`. The style sheet shows the words of
 * the attribute, so that what is selected, copied and linked stays the document's own; the element stands for them where
 * there is no style sheet, and where each sentence has a line of its own.
 */
export function signsHtml(text: string): string {
  return stretches(text)
    .map(({ text: printed, say }) =>
      say === null ? xmlText(printed) : signHtml(xmlText(printed), xmlText(say)),
    )
    .join('')
}

function signHtml(printed: string, say: string): string {
  return `<span class="sign" data-say="（${say}）">${printed}<small data-added>（${say}）</small></span>`
}
