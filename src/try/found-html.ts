import { xmlText } from '../lib/xml-text.ts'
import type { Hit } from '../search/hit.ts'
import { placeNameOf } from '../search/place-name.ts'
import { snippetOf } from '../search/snippet.ts'
import { markedHtml } from './marked-html.ts'

/** One hit as a list item: its name as a heading with the link into the text below, where it stands, its words. */
export function foundHtml(hit: Hit): string {
  const { passage, ranges, reasons, match, found, missing } = hit
  const body = snippetOf(passage.text, ranges, passage.head, passage.text.length)
  const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join('')
  const lacking = match === 'partial' && missing.length > 0
  // The contents name the run-in heading with the same words.
  const rest = passage.headNode !== null && hit.node !== passage.headNode ? '，正文' : ''
  const path = passage.path.slice(1).join(' › ')
  const notes = [...reasons, ...(lacking ? [`这里有${quoted(found)}，没有${quoted(missing)}。`] : [])]
  return [
    '<li>',
    `<h4><a href="#${xmlText(hit.node)}">${markedHtml(placeNameOf(hit))}${rest}</a></h4>`,
    path === '' ? '' : `<p class="result-path">${xmlText(path)}</p>`,
    body.length === 0 ? '' : `<p>${markedHtml(body)}</p>`,
    ...notes.map((note) => `<p class="result-note">${xmlText(note)}</p>`),
    '</li>',
  ].join('')
}
