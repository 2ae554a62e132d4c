import { signsHtml } from '../components/plan/signs-html.ts'
import { xmlText } from '../lib/xml-text.ts'
import type { FindingMessage } from './finding-message.ts'

/** A finding as a list item; its line is a link into the text below where a passage of the text holds it. */
export function findingHtml({ line, printed, took, other }: FindingMessage, node: string | null): string {
  const place = `第 ${line} 行`
  const linked = node === null ? place : `<a class="try-link" href="#${xmlText(node)}">${place}</a>`
  return `<li><p>${linked}</p><p>“${signsHtml(printed)}”</p><p>${xmlText(took)}${xmlText(other)}</p></li>`
}
