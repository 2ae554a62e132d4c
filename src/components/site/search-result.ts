import { stretches } from '../../plan/words.ts'
import { placeNameOf } from '../../search/place-name.ts'
import { snippetOf } from '../../search/snippet.ts'
import type { Hit } from '../../search/hit.ts'
import type { Segment } from '../../search/snippet.ts'

/** One hit as a list item: its name as a heading with the link, its path, its words, and how it matches. */
export function resultItem(hit: Hit, base: string, place: string): HTMLLIElement {
  const { passage } = hit
  const item = element('li')
  item.dataset['node'] = `${passage.plan}#${hit.node}`
  item.dataset['match'] = hit.match
  const say = sayer(passage.text)
  const link = element('a', ...placeNameOf(hit).flatMap(say))
  link.href = `${base}/plans/${passage.plan}/text/#${hit.node}`
  link.append(element('span', `（${place}）`))
  item.append(element('h3', link), pathLine(passage.path))
  const body = snippetOf(passage.text, hit.ranges, passage.head, passage.text.length)
  if (body.length > 0) item.append(element('p', ...body.flatMap(say)))
  if (hit.match === 'partial') item.append(noteOn(hit))
  return item
}

/** An HTML element with these children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

function pathLine(path: string[]): HTMLElement {
  const line = element('p', path.join(' › '))
  line.className = 'result-path'
  return line
}

function noteOn(hit: Hit): HTMLElement {
  const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join('')
  const note = element(
    'p',
    hit.missing.length > 0
      ? `这里有${quoted(hit.found)}，没有${quoted(hit.missing)}。`
      : `这里有${quoted(hit.found)}，但没有连在一起。`,
  )
  note.className = 'result-note'
  return note
}

/**
 * Turns segments of a text into nodes. After a sign that voices drop (0—6岁, ＞90) stands an empty element
 * whose style shows its words, so that what is marked and copied stays as printed.
 */
function sayer(text: string): (segment: Segment) => Node[] {
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
