import { askForClasses } from '../../search/classes.ts'
import { openPassageSearch } from '../../search/passage-search.ts'
import { summaryOf } from '../../search/summary.ts'
import { element } from './search-element.ts'
import { hideCounts, sayChosen, showCounts } from './search-filters.ts'
import { guideNodes, saidWithGuides } from './search-guides.ts'
import { hitList } from './search-hits.ts'
import { fillFromAddress, queryIn, writeToAddress } from './search-query.ts'
import { relatedPages } from './search-related.ts'
import { resultItem } from './search-result.ts'
import { isTelling, placeNodes, placeSaid } from './search-place.ts'
import type { PackedClasses } from '../../search/classes.ts'
import type { GuideEntry } from '../../search/guide-entry.ts'
import type { Filters, Hit } from '../../search/hit.ts'
import type { Pack } from '../../search/pack.ts'
import type { PassageSearch } from '../../search/passage-search.ts'
import type { Answer } from '../../search/scan.ts'
import type { WordFile } from '../../search/word-file.ts'
import type { SearchQuery } from './search-query.ts'

const pause = 500

const page = required('[data-search]', HTMLElement)
const form = required('[data-search] form', HTMLFormElement)
const status = required('.search-status', HTMLElement)
const answer = required('[data-search-answer]', HTMLElement)
const narrow = required('.search-narrow', HTMLDetailsElement)
const related = required('[data-search-related]', HTMLElement)
const { base = '', places = '{}' } = page.dataset
const placeNames = JSON.parse(places) as Record<string, string>

let engine: Promise<PassageSearch> | null = null
let composing = false
let turn = 0
let settling: ReturnType<typeof setTimeout> | undefined
/** The result that was opened before the reader came back here, as `plan#anchor`; it is known once. */
let opened = openedBefore()
/** Counts what each choice of the open filters would leave. */
let count: () => void = () => undefined

required('[data-search-without-script]', HTMLElement).remove()
fillFromAddress(form)
void look()

form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true })
form.addEventListener('compositionstart', () => (composing = true))
form.addEventListener('compositionend', () => {
  composing = false
  void look()
})
form.addEventListener('input', () => void look())
narrow.addEventListener('toggle', () => {
  if (narrow.open) count()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void look()
})

/** Searches for what the form holds now, unless an input method is still composing it. */
async function look(): Promise<void> {
  if (composing) return
  const query = queryIn(form)
  sayChosen(form)
  const mine = (turn += 1)
  clearTimeout(settling)
  if (query.typed.trim() === '' && !askForClasses(query.filters)) {
    show(query, '', [copyOf('[data-search-start]')], null)
    return
  }
  if (answer.querySelector('[data-results]') === null) answer.replaceChildren('正在载入规划原文……')
  try {
    const passages = await load()
    const first = await passages.find(query.typed, query.filters)
    const literal = first.hits.some((hit) => hit.match === 'exact' || hit.match === 'folded')
    if (literal) await present(query, first, passages, mine)
    // What may help further is fetched once the first results stand.
    const more = query.typed.trim() === '' ? null : passages.more(query.typed)
    // Without the everyday words the search is literal, and still right.
    if (more !== null) await more.catch(() => undefined)
    if (mine !== turn) return
    const found = more === null ? first : await passages.find(query.typed, query.filters)
    if (more !== null || !literal) await present(query, found, passages, mine)
    const guides = query.typed.trim() === '' ? null : passages.moreGuides()
    // Without the guides the passages stand, and they are the answer's ground anyway.
    if (guides !== null) await guides.catch(() => undefined)
    if (mine !== turn) return
    if (guides !== null && passages.guides(query.typed).length > 0)
      await present(query, found, passages, mine)
    backToOpened()
  } catch {
    const reason = element('p', '规划原文没有载入成功，可能是网络断了。可以过一会儿再试。')
    const said = '没有载入成功，搜索暂时不能用'
    if (mine === turn) show(query, said, [reason, copyOf('[data-search-indexes]')], null)
  }
}

async function present(
  query: SearchQuery,
  found: Answer,
  passages: PassageSearch,
  mine: number,
): Promise<void> {
  const hits = query.byPlace ? inPlace(found.hits) : found.hits
  const item = (hit: Hit): HTMLLIElement => resultItem(hit, base, placeNames[hit.passage.plan] ?? '')
  const all = hits.some((hit) => hit.match !== 'partial')
  const nodes =
    hits.length > 0
      ? [
          ...(all ? [] : nearOnes(passages.near(query.typed))),
          ...hitList(hits, found.question, wanted(hits) + 1, item),
        ]
      : await nothingFound(query, passages)
  if (mine !== turn) return
  const named = passages.place(query.typed)
  const place = named !== null && named.rank !== 'own' && isTelling(named, query.typed, found) ? named : null
  const guides = query.typed.trim() === '' ? [] : passages.guides(query.typed)
  const before = [
    ...guideNodes(guides, base),
    ...(place === null ? [] : placeNodes(place, found, aroundPlace(query))),
  ]
  const said = place === null ? null : placeSaid(place, found, placeNames)
  show(query, said ?? saidWithGuides(summaryOf(found), guides), [...before, ...nodes], passages)
}

function aroundPlace({ filters }: SearchQuery): Parameters<typeof placeNodes>[2] {
  const choose = (plan: string): void => {
    const field = form.elements.namedItem('plan')
    if (field instanceof HTMLSelectElement) field.value = plan
    form.querySelector('input')?.focus()
    void look()
  }
  return { base, shortNames: placeNames, chosen: filters.plan, choose }
}

function openedBefore(): string | null {
  const state: unknown = history.state
  const known = typeof state === 'object' && state !== null && 'opened' in state ? state.opened : null
  return typeof known === 'string' ? known : null
}

/** Place of that result in the list; -1 when it is not there. */
function wanted(hits: Hit[]): number {
  return opened === null ? -1 : hits.findIndex((hit) => `${hit.passage.plan}#${hit.node}` === opened)
}

/** Back from a passage, the reader is at the result that led there. */
function backToOpened(): void {
  if (opened !== null) linkOf(opened)?.focus()
  opened = null
}

function linkOf(node: string): HTMLElement | null {
  return answer.querySelector(`[data-node="${CSS.escape(node)}"] h3 a`)
}

/** As the texts run; what lacks some of the words stays behind what has all. */
function inPlace(hits: Hit[]): Hit[] {
  const lacks = (hit: Hit): number => (hit.match === 'partial' ? 1 : 0)
  return [...hits].sort((one, other) => lacks(one) - lacks(other) || one.order - other.order)
}

/** The passages are fetched once; after a failure the next key tries again. */
function load(): Promise<PassageSearch> {
  engine ??= openPassageSearch({
    passages: () => fetched<Pack>('passages'),
    words: () => fetched<WordFile>('words'),
    pinyin: () => fetched<string>('pinyin'),
    traditional: () => fetched<string>('traditional'),
    classes: () => fetched<PackedClasses>('classes'),
    guides: () => fetched<GuideEntry[]>('guides'),
  }).catch((cause: unknown) => {
    engine = null
    throw new Error('The passages could not be loaded', { cause })
  })
  return engine
}

async function fetched<Contents>(name: string): Promise<Contents> {
  const response = await fetch(`${base}/search/${name}.json`)
  if (!response.ok) throw new Error(`${name}.json: ${response.status}`)
  return (await response.json()) as Contents
}

async function nothingFound({ typed, filters }: SearchQuery, passages: PassageSearch): Promise<Node[]> {
  const said = element(
    'p',
    typed.trim() === ''
      ? '没有哪一段同时符合这些条件。可以少选一项。'
      : `规划原文里没有“${typed.trim()}”。可以少写几个字，或者换一个说法。`,
  )
  const filtered =
    filters.plan !== null || filters.kind !== null || Boolean(filters.nature) || askForClasses(filters)
  const everywhere = filtered ? (await passages.find(typed, { plan: null, kind: null })).hits : []
  if (everywhere.length === 0)
    return [said, ...nearOnes(passages.near(typed)), copyOf('[data-search-indexes]')]
  const button = element('button', `不限规划和内容再找（${everywhere.length} 条）`)
  button.type = 'button'
  button.addEventListener('click', () => {
    for (const field of form.querySelectorAll('select')) if (field.name !== 'sort') field.value = ''
    form.querySelector('input')?.focus()
    void look()
  })
  return [said, button]
}

/** Words that differ by one character, as links that search for them. */
function nearOnes(words: string[]): Node[] {
  if (words.length === 0) return []
  const items = words.map((word) => {
    const link = element('a', word)
    link.href = `?q=${encodeURIComponent(word)}`
    return element('li', link)
  })
  const list = element('ul', ...items)
  list.className = 'search-examples'
  list.role = 'list'
  return [element('p', '您是不是想找：'), list]
}

/**
 * Shows an answer at once and, half a second after the last change, says one message, keeps the query in
 * the address and looks for related pages.
 */
function show(query: SearchQuery, said: string, nodes: Node[], passages: PassageSearch | null): void {
  const mine = turn
  // Results that come in two steps leave the reader at the one that has the focus.
  const { activeElement } = document
  const at = answer.contains(activeElement) ? activeElement?.closest('li')?.dataset['node'] : undefined
  answer.replaceChildren(...nodes)
  if (at !== undefined) linkOf(at)?.focus({ preventScroll: true })
  clearTimeout(settling)
  settling = setTimeout(() => {
    status.textContent = said
    writeToAddress(query)
    related.replaceChildren()
    if (passages === null) {
      count = () => undefined
      hideCounts(form)
      return
    }
    const find = (filters: Filters): Promise<Answer> => passages.find(query.typed, filters)
    count = () => void showCounts(form, find, () => mine !== turn)
    if (narrow.open) count()
    if (query.typed.trim() === '') return
    void relatedPages(query, `${base}/pagefind/pagefind.js`, passages).then((found) => {
      if (mine === turn) related.replaceChildren(...found)
    })
  }, pause)
}

function copyOf(template: string): Node {
  return required(template, HTMLTemplateElement).content.cloneNode(true)
}

function required<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const node = document.querySelector(selector)
  if (node instanceof kind) return node
  throw new Error(`The search page lacks ${selector}`)
}
