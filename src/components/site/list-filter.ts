import { fold } from '../../search/fold.ts'

/** The lists hold simplified characters only; the search knows traditional ones. */
const noVariants = new Map<string, string>()

/** Makes each `form.list-filter` of a page work: items that do not match are hidden, the count is announced once a pause. */
export function filterLists(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form.list-filter')) filterList(page, form)
}

function filterList(page: Document, form: HTMLFormElement): void {
  const ids = (form.dataset['list'] ?? '').split(' ')
  const lists = ids.flatMap((id) => page.getElementById(id) ?? [])
  const status = page.querySelector<HTMLElement>(`[data-for="${ids[0] ?? ''}"]`)
  if (lists.length === 0 || !status) return
  const entries = lists.map((list) => [...list.querySelectorAll<HTMLElement>('[data-plan]')])
  const groups = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>('[data-group]')])
  const names = [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.name : [],
  )
  // Folding takes a while on a slow telephone: not before somebody types.
  const folded = new Map<HTMLElement, string>()
  const foldedOf = (item: HTMLElement): string => {
    const text = folded.get(item) ?? fold(`${item.textContent} ${item.dataset['words'] ?? ''}`, noVariants)
    folded.set(item, text)
    return text
  }
  let timer = 0
  let composing = false
  let sorted = ''

  const value = (name: string): string => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : ''
  }

  const apply = (announce: boolean): void => {
    const words = value('q')
      .split(/\s+/u)
      .map((word) => fold(word, noVariants))
      .filter((word) => word !== '')
    const chosen = names.filter((name) => !['q', 'sort'].includes(name) && value(name) !== '')
    const shown = (item: HTMLElement): boolean =>
      chosen.every((name) => item.getAttribute(`data-${name}`)?.split(' ').includes(value(name)) ?? false) &&
      words.every((word) => foldedOf(item).includes(word))
    for (const item of entries.flat()) item.hidden = !shown(item)
    const count = entries[0]?.filter((item) => !item.hidden).length ?? 0
    for (const group of groups) group.hidden = !group.querySelector('[data-plan]:not([hidden])')
    if (sorted !== value('sort')) for (const list of entries) sort(list, value('sort'))
    sorted = value('sort')
    const query = new URLSearchParams()
    for (const name of names) if (value(name) !== '') query.set(name, value(name))
    const search = query.toString()
    history.replaceState(null, '', `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`)
    clearTimeout(timer)
    if (announce)
      timer = window.setTimeout(() => {
        status.textContent =
          count === 0 ? '没有找到' : `现在显示 ${String(count)} ${form.dataset['measure'] ?? ''}`
      }, 500)
  }

  const given = new URLSearchParams(location.search)
  for (const name of names) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = given.get(name) ?? ''
    // What an old address asks for and the page no longer offers is no choice.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
  }
  form.hidden = false
  form.addEventListener('compositionstart', () => (composing = true))
  form.addEventListener('compositionend', () => {
    composing = false
    apply(true)
  })
  form.addEventListener('input', () => {
    if (!composing) apply(true)
  })
  form.addEventListener('reset', () => setTimeout(() => apply(true)))
  form.addEventListener('submit', (event) => {
    if (event.submitter?.hasAttribute('formaction') === true) return
    event.preventDefault()
    apply(true)
  })
  apply(given.size > 0)
}

/** Puts the entries of one list in an order, each among those that stand beside it; '' is the order of the page. */
function sort(entries: HTMLElement[], order: string): void {
  const keyOf = (entry: HTMLElement): string => entry.getAttribute(`data-sort-${order}`) ?? ''
  const inOrder =
    order === ''
      ? entries
      : [...entries].sort((one, other) => {
          const difference = Number(keyOf(other)) - Number(keyOf(one))
          return Number.isNaN(difference) ? keyOf(one).localeCompare(keyOf(other), 'zh-CN') : difference
        })
  for (const entry of inOrder) entry.parentElement?.append(entry)
}
