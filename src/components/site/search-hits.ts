import { element } from './search-element.ts'
import { emptyItem } from './search-result.ts'
import type { Hit } from '../../search/hit.ts'

const step = 20
/** As many as a screen shows beside the form; the rest of the first twenty waits until the keys rest, and comes little by little. */
const atOnce = 3
const onlySome = '只含一部分词的段落'

/**
 * The hits as a heading and an ordered list, twenty at first and no fewer than `least`, with a button for the next ones. Where
 * partial hits follow full ones, a heading stands before the first of them, unless a question was asked: there every
 * passage says itself what it lacks. What is not shown yet stands in the list as hidden items, in its order and with its node.
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
    const next = shown
    grow(step)
    list.children[next]?.querySelector('a')?.focus()
  })
  let shown = 0
  grow(Math.max(atOnce, least))
  setTimeout(rest, 100)
  return hits.length > step ? [heading, list, more] : [heading, list]

  function rest(): void {
    if (!list.isConnected) return
    const left = Math.min(step, hits.length) - shown
    if (left <= 0) {
      list.append(...hits.slice(list.childElementCount).map(waiting))
      return
    }
    grow(Math.min(atOnce, left))
    setTimeout(rest)
  }

  function grow(count: number): void {
    for (const hit of hits.slice(shown, shown + count)) {
      const item = itemOf(hit)
      const before = hits[shown - 1]
      if (some(hit) && before !== undefined && !some(before)) item.prepend(element('h2', onlySome))
      const place = list.children[shown]
      if (place === undefined) list.append(item)
      else place.replaceWith(item)
      shown += 1
    }
    const left = hits.length - shown
    more.hidden = shown < step
    if (left === 0) more.remove()
    else more.textContent = `再显示 ${Math.min(step, left)} 条（还有 ${left} 条）`
  }
}

function waiting(hit: Hit): HTMLLIElement {
  const item = emptyItem(hit)
  item.hidden = true
  return item
}
