import { stretches } from '../../plan/words.ts'
import { toHtml } from './entities.ts'

/**
 * A text as HTML in which each silent sign has its words beside it: 0—6岁 becomes
 * `<span class="sign" data-say="（0至6岁）">0—6岁</span>`; the words are shown by the style sheet, so that the
 * text stays the document's own.
 */
export function signsHtml(text: string): string {
  return stretches(text)
    .map(({ text: printed, say }) =>
      say === null
        ? toHtml(printed)
        : `<span class="sign" data-say="（${toHtml(say)}）">${toHtml(printed)}</span>`,
    )
    .join('')
}
