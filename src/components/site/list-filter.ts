import { fold } from '../../search/fold.ts'

/** The lists hold simplified characters only; the search knows traditional ones. */
const noVariants = new Map<string, string>()

/** Makes each `form.list-filter` of a page work: items that do not match are hidden, the count is announced once a pause. */
export function filterLists(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form.list-filter')) filterList(page, form)
}

function filterList(page: Document, form: HTMLFormElement): void {
  const list = page.getElementById(form.dataset['list'] ?? '')
  const status = page.querySelector<HTMLElement>(`[data-for="${form.dataset['list'] ?? ''}"]`)
  if (!list || !status) return
  const items = [...list.querySelectorAll<HTMLElement>('[data-plan]')]
  // Folding takes a while on a slow telephone: not before somebody types.
  const folded = new Map<HTMLElement, string>()
  const foldedOf = (item: HTMLElement): string => {
    const text = folded.get(item) ?? fold(item.textContent, noVariants)
    folded.set(item, text)
    return text
  }
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')]
  let timer = 0
  let composing = false

  const apply = (announce: boolean): void => {
    const values = new FormData(form)
    const value = (name: string): string => {
      const entry = values.get(name)
      return typeof entry === 'string' ? entry : ''
    }
    const words = value('q')
      .split(/\s+/u)
      .map((word) => fold(word, noVariants))
      .filter((word) => word !== '')
    let count = 0
    for (const element of items) {
      const shown =
        (value('plan') === '' || element.dataset['plan'] === value('plan')) &&
        (value('kind') === '' || element.dataset['kind'] === value('kind')) &&
        words.every((word) => foldedOf(element).includes(word))
      element.hidden = !shown
      if (shown) count += 1
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-plan]:not([hidden])')
    const query = new URLSearchParams()
    for (const name of ['q', 'plan', 'kind']) if (value(name) !== '') query.set(name, value(name))
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
  for (const name of ['q', 'plan', 'kind']) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = given.get(name) ?? ''
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
    event.preventDefault()
    apply(true)
  })
  apply(given.size > 0)
}
