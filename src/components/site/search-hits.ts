import { element } from './search-element.ts'
import type { Hit } from '../../search/hit.ts'

const step = 20
/** As many as a screen shows beside the form; the rest of the first twenty waits until the keys rest, and comes little by little. */
const atOnce = 3
const onlySome = '只含一部分词的段落'

/**
 * The hits as a heading and an ordered list, twenty at first and no fewer than `least`, with a button for the next ones. Where
 * partial hits follow full ones, a heading stands before the first of them, unless a question was asked: there every
 * passage says itself what it lacks.
 */
export function hitList(
  hits: Hit[],
  question: boolean,
  least: number,
  itemOf: (hit: Hit) => HTMLLIElement,
): Node[] {
  const some = (hit: Hit | undefined): boolean => !question && hit?.match === 'partial'
  const first = some(hits[0]) ? onlySome : question ? '最相关的段落' : '规划原文'
  const heading = element('h2', first)
  const list = element('ol')
  list.className = 'results'
  list.role = 'list'
  list.dataset['results'] = 'passages'
  const more = element('button')
  more.type = 'button'
  more.addEventListener('click', () => {
    const next = list.childElementCount
    grow(step)
    list.children[next]?.querySelector('a')?.focus()
  })
  grow(Math.max(atOnce, least))
  setTimeout(rest, 100)
  return hits.length > step ? [heading, list, more] : [heading, list]

  function rest(): void {
    const left = step - list.childElementCount
    if (!list.isConnected || left <= 0) return
    grow(Math.min(atOnce, left))
    setTimeout(rest)
  }

  function grow(count: number): void {
    const from = list.childElementCount
    hits.slice(from, from + count).forEach((hit, at) => {
      const item = itemOf(hit)
      const before = hits[from + at - 1]
      if (some(hit) && before !== undefined && !some(before)) {
        item.prepend(element('h2', onlySome))
      }
      list.append(item)
    })
    const left = hits.length - list.childElementCount
    more.hidden = list.childElementCount < step
    if (left === 0) more.remove()
    else more.textContent = `再显示 ${Math.min(step, left)} 条（还有 ${left} 条）`
  }
}
