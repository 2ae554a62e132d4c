import { classFilters } from '../../search/classes.ts'
import type { Filters } from '../../search/hit.ts'
import type { PassageKind } from '../../search/passage.ts'

/** What the form holds, and the address too. */
export interface SearchQuery {
  typed: string
  filters: Filters
  /** By place in the text instead of by relevance. */
  byPlace: boolean
}

/** Reads the form. */
export function queryIn(form: HTMLFormElement): SearchQuery {
  const data = new FormData(form)
  const valueOf = (name: string): string => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    typed: valueOf('q'),
    // The options of the kind field are those of PassageKind and an empty one.
    filters: {
      plan: valueOf('plan') || null,
      kind: (valueOf('kind') || null) as PassageKind | null,
      nature: (valueOf('nature') || null) as '约束性' | '预期性' | null,
      ...Object.fromEntries(classFilters.map((name) => [name, valueOf(name) || null])),
    },
    byPlace: valueOf('sort') === 'place',
  }
}

/** Fills the form from the address; a filter that it does not offer counts as none. */
export function fillFromAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search)
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) field.value = asked.get(field.name) ?? ''
    if (!(field instanceof HTMLSelectElement)) continue
    const wanted = asked.get(field.name) ?? ''
    field.value = [...field.options].some((option) => option.value === wanted) ? wanted : ''
  }
}

/** Puts the query into the address without a new entry in the history. */
export function writeToAddress(query: SearchQuery): void {
  const address = new URL(location.href)
  const { plan, kind, nature = null } = query.filters
  const fields: [string, string | null][] = [
    ['q', query.typed],
    ['plan', plan],
    ['kind', kind],
    ['nature', nature],
    ...classFilters.map((name): [string, string | null] => [name, query.filters[name] ?? null]),
    ['sort', query.byPlace ? 'place' : null],
  ]
  for (const [name, value] of fields) {
    if (value === null || value.trim() === '') address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  history.replaceState(history.state, '', address)
}
