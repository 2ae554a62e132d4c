import { element } from '../components/site/search-element.ts'
import { fillSlowly } from './fill-slowly.ts'
import { growList } from './grow-list.ts'
import { partOf } from './part-of.ts'
import type { Reading } from './reading.ts'

/** How many entries of a list are shown at first. */
const step = 20

/** Shows a plan that was read in a fresh copy of the template, and gives its title the focus. The text itself follows little by little. */
export function showReading(result: HTMLElement, template: HTMLTemplateElement, reading: Reading): void {
  const copy = template.content.cloneNode(true) as DocumentFragment
  const title = partOf(copy, 'title', HTMLElement)
  title.textContent = reading.title
  partOf(copy, 'derived', HTMLElement).hidden = !reading.derived
  for (const [name, value] of reading.facts)
    partOf(copy, 'facts', HTMLElement).append(element('dt', name), element('dd', value))
  partOf(copy, 'counts', HTMLElement).append(...reading.counts.map((count) => element('li', count)))

  const { length } = reading.findingsHtml
  partOf(copy, 'findings-said', HTMLElement).textContent =
    length === 0
      ? '没有。每一个标题、每一段、每一个专栏从哪里到哪里，文字里都看得出来。'
      : `一共 ${length} 处。每一处写明在第几行、程序当成了什么、也可能是什么。行数从文件的第一行数起，空行也算。`
  const lists: [name: string, items: string[]][] = [
    ['findings', reading.findingsHtml],
    ['figures', reading.figuresHtml],
  ]
  for (const [name, items] of lists)
    growList(partOf(copy, name, HTMLElement), partOf(copy, `more-${name}`, HTMLButtonElement), items, step)
  partOf(copy, 'contents', HTMLElement).insertAdjacentHTML('beforeend', reading.contentsHtml)
  partOf(copy, 'figures-said', HTMLElement).textContent = reading.figuresSaid

  const text = partOf(copy, 'text', HTMLElement)
  result.replaceChildren(copy)
  title.focus()
  void fillSlowly(text, reading.textHtml, () => text.isConnected)
}
