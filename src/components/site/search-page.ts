import { openPassageSearch } from '../../search/passage-search.ts'
import { summaryOf } from '../../search/summary.ts'
import { fillFromAddress, queryIn, writeToAddress } from './search-query.ts'
import { relatedItems } from './search-related.ts'
import { element } from './search-element.ts'
import { resultItem } from './search-result.ts'
import type { Hit } from '../../search/hit.ts'
import type { Pack } from '../../search/pack.ts'
import type { PassageSearch } from '../../search/passage-search.ts'
import type { SearchQuery } from './search-query.ts'

const pause = 500
const step = 20
const onlySome = '只含一部分词的段落'

const page = required('[data-search]', HTMLElement)
const form = required('[data-search] form', HTMLFormElement)
const status = required('[data-search] [role=status]', HTMLElement)
const message = required('[data-search-message]', HTMLElement)
const found = required('[data-search-found]', HTMLElement)
const heading = required('[data-search-found] > h2', HTMLElement)
const list = required('[data-results=passages]', HTMLOListElement)
const more = required('[data-search-more]', HTMLButtonElement)
const related = required('[data-search-related]', HTMLElement)
const pages = required('[data-results=pages]', HTMLOListElement)
const start = required('[data-search-start]', HTMLElement)
const instead = required('[data-search-instead]', HTMLElement)
const withoutScript = required('[data-search-without-script]', HTMLElement)
const { base = '', places = '{}' } = page.dataset
const placeNames = JSON.parse(places) as Record<string, string>

let engine: Promise<PassageSearch> | null = null
let composing = false
let turn = 0
let settling: ReturnType<typeof setTimeout> | undefined
let waiting: Hit[] = []

withoutScript.hidden = true
instead.hidden = true
fillFromAddress(form)
if (queryIn(form).typed.trim() === '') start.hidden = false
else void look()

form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true })
form.addEventListener('compositionstart', () => (composing = true))
form.addEventListener('compositionend', () => {
  composing = false
  void look()
})
form.addEventListener('input', () => void look())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void look()
})
more.addEventListener('click', () => {
  const first = list.childElementCount
  showMore()
  list.children[first]?.querySelector('a')?.focus()
})

/** Searches for what the form holds now, unless an input method is still composing it. */
async function look(): Promise<void> {
  if (composing) return
  const query = queryIn(form)
  const mine = (turn += 1)
  clearTimeout(settling)
  const typed = query.typed.trim() !== ''
  start.hidden = typed
  if (!typed) {
    clear()
    settle(query, '', null)
    return
  }
  try {
    if (list.childElementCount === 0) message.textContent = '正在载入规划原文……'
    const passages = await load()
    const hits = await passages.find(query.typed, query.filters)
    const everywhere = hits.length > 0 ? hits : await passages.find(query.typed, { plan: null, kind: null })
    if (mine !== turn) return
    show(query, hits, everywhere.length)
    settle(query, summaryOf(hits), passages)
  } catch {
    if (mine !== turn) return
    clear()
    instead.hidden = false
    settle(query, '没有载入成功，搜索暂时不能用', null)
  }
}

/** The passages are fetched once; after a failure the next key tries again. */
function load(): Promise<PassageSearch> {
  engine ??= openPassageSearch(fetchPassages).catch((cause: unknown) => {
    engine = null
    throw new Error('The passages could not be loaded', { cause })
  })
  return engine
}

async function fetchPassages(): Promise<Pack> {
  const response = await fetch(`${base}/search/passages.json`)
  if (!response.ok) throw new Error(`passages.json: ${response.status}`)
  return (await response.json()) as Pack
}

function show(query: SearchQuery, hits: Hit[], everywhere: number): void {
  clear()
  waiting = [...hits]
  found.hidden = hits.length === 0
  heading.textContent = hits[0]?.match === 'partial' ? onlySome : '规划原文'
  showMore()
  if (hits.length === 0) message.replaceChildren(...nothingFound(query, everywhere))
}

function showMore(): void {
  const next = waiting.splice(0, step)
  for (const hit of next) {
    const item = resultItem(hit, base, placeNames[hit.passage.plan] ?? '')
    if (hit.match === 'partial' && list.lastElementChild?.matches(':not([data-match=partial])')) {
      item.prepend(element('h2', onlySome))
    }
    list.append(item)
  }
  more.hidden = waiting.length === 0
  more.textContent = `再显示 ${Math.min(step, waiting.length)} 条（还有 ${waiting.length} 条）`
}

function nothingFound({ typed, filters }: SearchQuery, everywhere: number): Node[] {
  const said = element('p', `规划原文里没有“${typed.trim()}”。可以少写几个字，或者换一个说法。`)
  if (everywhere === 0 || (filters.plan === null && filters.kind === null)) return [said]
  const button = element('button', `不限规划和内容再找（${everywhere} 条）`)
  button.type = 'button'
  button.addEventListener('click', () => {
    for (const field of form.querySelectorAll('select')) field.value = ''
    form.querySelector('input')?.focus()
    void look()
  })
  return [said, button]
}

function clear(): void {
  waiting = []
  list.replaceChildren()
  message.replaceChildren()
  found.hidden = true
  instead.hidden = true
}

/** Half a second after the last change: one message, the address, and then the related pages. */
function settle(query: SearchQuery, said: string, passages: PassageSearch | null): void {
  const mine = turn
  settling = setTimeout(() => {
    status.textContent = said
    writeToAddress(query)
    related.hidden = true
    pages.replaceChildren()
    if (passages !== null) void relate(query, passages, mine)
  }, pause)
}

async function relate(query: SearchQuery, passages: PassageSearch, mine: number): Promise<void> {
  const note = required('[data-search-related-note]', HTMLElement)
  try {
    const items = await relatedItems(query, `${base}/pagefind/pagefind.js`, passages)
    if (mine !== turn) return
    pages.replaceChildren(...items)
    note.textContent = ''
    related.hidden = items.length === 0
  } catch {
    if (mine !== turn) return
    note.textContent = '相关页面暂时载入不了。上面的结果不受影响。'
    related.hidden = false
  }
}

function required<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const node = document.querySelector(selector)
  if (node instanceof kind) return node
  throw new Error(`The search page lacks ${selector}`)
}
