import type { Passage } from '../../../src/search/passage.ts'
import type { PlainPage } from './index-plainly.ts'

/** A plain page for each plan of some passages: headings and run-in headings with ids, and everything else as paragraphs with ids. */
export function pagesOfPlans(passages: Passage[]): PlainPage[] {
  const plans = Map.groupBy(passages, ({ plan }) => plan)
  return [...plans].map(([plan, mine]) => {
    const title = escaped(mine[0]?.path[0] ?? plan)
    const main = `<h1>${title}</h1>${mine.map(elementOf).join('')}`
    return { address: `/plans/${plan}/text/`, title, main }
  })
}

function elementOf({ node, kind, text, head, headNode }: Passage): string {
  if (kind === 'heading') return `<h2 id="${node}">${escaped(text)}</h2>`
  if (headNode === null) return `<p id="${node}">${escaped(text)}</p>`
  const heading = `<h3 id="${headNode}">${escaped(text.slice(0, head))}</h3>`
  return `<div id="${node}">${heading}<p>${escaped(text.slice(head))}</p></div>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
