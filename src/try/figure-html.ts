import { signsHtml } from '../components/plan/signs-html.ts'
import { amountWords } from '../lib/amount-words.ts'
import { xmlText } from '../lib/xml-text.ts'
import type { CommitmentRecord } from '../plan/record.ts'
import { sayable } from '../plan/words.ts'

/** One quantity of a plan as a list item: the amount, the printed words, and a link to where they stand; `where` says that place. */
export function figureHtml(figure: CommitmentRecord, where: string): string {
  const { kind, by, quote, nodeId } = figure
  const meta = kind === 'baseline' ? '这是以前的情况' : by === null ? '没有单独写期限' : `期限：${by}年`
  const label = xmlText(`${where}：${sayable(quote)}`)
  return [
    '<li class="compared">',
    `<p><strong>${xmlText(amountWords(figure))}</strong>：“${signsHtml(quote)}”</p>`,
    `<p><a class="try-link" href="#${xmlText(nodeId)}" aria-label="${label}">${signsHtml(where)}</a></p>`,
    `<p class="meta">${meta}。</p>`,
    '</li>',
  ].join('')
}
