import { stretches } from '../../plan/words.ts'
import { element } from './search-element.ts'
import type { Segment } from '../../search/snippet.ts'

/**
 * Turns segments of a text into nodes. After a sign that voices drop (0—6岁, ＞90) stands an element whose style shows its
 * words, so that what is marked and copied stays as printed.
 */
export function printed(text: string): (segment: Segment) => Node[] {
  let at = 0
  const said = stretches(text).map((stretch) => ({ say: stretch.say, end: (at += stretch.text.length) }))
  return ({ text: shown, kind, start }) => {
    const nodes: Node[] = []
    let from = 0
    for (const { say, end } of said) {
      const to = end - start
      if (say === null || kind === 'gap' || to <= 0 || to > shown.length) continue
      const words = element('span')
      words.className = 'sign'
      words.dataset['say'] = `（${say}）`
      // For where there is no style sheet, as in the plan's text.
      const beside = element('small', `（${say}）`)
      beside.dataset['added'] = ''
      words.append(beside)
      nodes.push(inked(shown.slice(from, to), kind), words)
      from = to
    }
    if (from < shown.length) nodes.push(inked(shown.slice(from), kind))
    return nodes
  }
}

function inked(text: string, kind: Segment['kind']): Node {
  return kind === 'marked' ? element('mark', text) : document.createTextNode(text)
}
