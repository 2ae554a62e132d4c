import { placeNameOf } from '../../search/place-name.ts'
import { snippetOf } from '../../search/snippet.ts'
import { landingOn } from './landing.ts'
import { element } from './search-element.ts'
import { printed } from './search-printed.ts'
import type { Hit } from '../../search/hit.ts'
import type { Passage } from '../../search/passage.ts'

/** What is found out about a passage is remembered for the next key. */
const printers = new WeakMap<Passage, ReturnType<typeof printed>>()

/** One hit as a list item: its name as a heading with the link, its path, its words, and how it matches. */
export function resultItem(hit: Hit, base: string, place: string): HTMLLIElement {
  const { passage } = hit
  const item = emptyItem(hit)
  let nodesOf = printers.get(passage)
  if (nodesOf === undefined) printers.set(passage, (nodesOf = printed(passage.text)))
  const link = element('a', ...placeNameOf(hit).flatMap(nodesOf))
  const address = `${base}/plans/${passage.plan}/text/#${hit.node}`
  link.href = address
  const [first] = hit.ranges
  // The link says the plain address, to be copied; whoever follows it lands on the very words.
  link.addEventListener('click', () => {
    if (first !== undefined) link.href = `${address}${landingOn(passage.text, first)}`
    setTimeout(() => (link.href = address))
    history.replaceState({ opened: item.dataset['node'] }, '')
  })
  const where = element('span', `（${place}）`)
  where.className = 'result-place'
  link.append(where)
  item.append(element('h3', link), pathLine(passage.path))
  const body = snippetOf(passage.text, hit.ranges, passage.head, passage.text.length)
  const label = hit.kind === 'indicator' ? ['目标：'] : []
  if (body.length > 0) item.append(element('p', ...label, ...body.flatMap(nodesOf)))
  for (const reason of hit.reasons) item.append(note(reason))
  if (hit.match === 'partial') item.append(noteOn(hit))
  return item
}

function pathLine(path: string[]): HTMLElement {
  const line = element('p', path.join(' › '))
  line.className = 'result-path'
  return line
}

function noteOn(hit: Hit): HTMLElement {
  const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join('')
  return note(
    hit.missing.length > 0
      ? `这里有${quoted(hit.found)}，没有${quoted(hit.missing)}。`
      : `这里有${quoted(hit.found)}${hit.found.length > 1 ? '，但没有连在一起' : ''}。`,
  )
}

function note(words: string): HTMLElement {
  const line = element('p', words)
  line.className = 'result-note'
  return line
}

/** The list item of a hit with nothing in it yet but where the hit stands and how it matches. */
export function emptyItem(hit: Hit): HTMLLIElement {
  const item = element('li')
  item.dataset['node'] = `${hit.passage.plan}#${hit.node}`
  item.dataset['match'] = hit.match
  return item
}
