import { classFilters } from '../../search/classes.ts'
import { fullHits } from '../../search/summary.ts'
import { queryIn } from './search-query.ts'
import type { Filters } from '../../search/hit.ts'
import type { Answer } from '../../search/scan.ts'

/** The fields that narrow what is found, named as the filters that they set. */
const narrowing = ['plan', 'kind', 'nature', ...classFilters] as const

/**
 * Writes behind every choice of the filters how many passages it would leave, the other filters standing: 指标（12）. Each choice is
 * looked for by itself, with a pause in which keys come first; once `stale`, the rest is left as it was.
 */
export async function showCounts(
  form: HTMLFormElement,
  find: (filters: Filters) => Promise<Answer>,
  stale: () => boolean,
): Promise<void> {
  const { filters } = queryIn(form)
  for (const name of narrowing) {
    for (const option of optionsOf(form, name)) {
      await new Promise((done) => setTimeout(done))
      if (stale()) return
      const chosen = { ...filters, [name]: option.value || null }
      option.textContent = `${nameOf(option)}（${fullHits(await find(chosen))}）`
    }
  }
}

/** Takes the counts away: they belong to words that are no longer there. */
export function hideCounts(form: HTMLFormElement): void {
  for (const name of narrowing)
    for (const option of optionsOf(form, name))
      if (option.dataset['name'] !== undefined) option.textContent = nameOf(option)
}

/** Says beside the name of the filters, which may be closed, what is chosen in them. */
export function sayChosen(form: HTMLFormElement): void {
  const said = form.querySelector('[data-chosen]')
  const chosen = [...form.querySelectorAll('select')]
    .filter((field) => field.value !== '')
    .flatMap((field) => [...field.selectedOptions].map(nameOf))
  if (said) said.textContent = chosen.length === 0 ? '' : `（已选：${chosen.join('、')}）`
}

function optionsOf(form: HTMLFormElement, name: string): HTMLOptionElement[] {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLSelectElement ? [...field.options] : []
}

function nameOf(option: HTMLOptionElement): string {
  return (option.dataset['name'] ??= option.textContent.trim())
}
