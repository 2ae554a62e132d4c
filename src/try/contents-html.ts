import { signsHtml } from '../components/plan/signs-html.ts'
import { nestedEntries } from '../components/site/nested-entries.ts'
import type { ContentsEntry, NestedEntry } from '../components/site/nested-entries.ts'
import { xmlText } from '../lib/xml-text.ts'
import { numbered } from '../plan/numbered.ts'

/** A list of contents as nested lists with links to the text below. */
export function contentsHtml(entries: ContentsEntry[]): string {
  return listHtml(nestedEntries(entries))
}

function listHtml(entries: NestedEntry[]): string {
  const items = entries.map(({ id, number, text, children }) => {
    const link = `<a href="#${xmlText(id)}">${signsHtml(numbered({ number, text }))}</a>`
    return `<li>${link}${children.length === 0 ? '' : listHtml(children)}</li>`
  })
  return `<ol role="list">${items.join('')}</ol>`
}
