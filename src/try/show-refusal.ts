import { element } from '../components/site/search-element.ts'
import type { Refusal } from './refusal.ts'

/** Says below a field why what it holds was not read, and gives the field the focus; `error` is what describes the field. */
export function showRefusal(
  field: HTMLElement,
  error: HTMLElement,
  { line, why, advice, raw }: Refusal,
): void {
  error.textContent = `${line === null ? '' : `第 ${line} 行：`}${why}${advice}`
  field.setAttribute('aria-invalid', 'true')
  const words = element('code', raw)
  words.lang = 'en'
  const details = element('details', element('summary', '命令行的原话（给维护者看）'), element('p', words))
  details.dataset['raw'] = ''
  error.after(details)
  field.focus()
}

/** Takes back what `showRefusal` said. */
export function clearRefusal(field: HTMLElement, error: HTMLElement): void {
  error.textContent = ''
  field.removeAttribute('aria-invalid')
  error.parentElement?.querySelector('[data-raw]')?.remove()
}
