import { signsHtml } from '../components/plan/signs-html.ts'
import type { Segment } from '../search/snippet.ts'

/** Stretches of a text as HTML, what was looked for marked, with words beside silent signs. */
export function markedHtml(segments: Segment[]): string {
  return segments
    .map(({ text, kind }) => (kind === 'marked' ? `<mark>${signsHtml(text)}</mark>` : signsHtml(text)))
    .join('')
}
