import { glossaryLinks } from '../../lib/glossary-links.ts'
import { signsHtml } from '../plan/signs-html.ts'

/** A sentence of ours as HTML: words beside silent signs, and links to the glossary for terms that are not in `seen`; those linked are added to it. */
export function linkedStatementHtml(text: string, seen: Set<string>): string {
  return glossaryLinks(signsHtml(text), [], seen)
}
