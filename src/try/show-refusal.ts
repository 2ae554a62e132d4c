import { element } from '../components/site/search-element.ts'
import type { Refusal } from './refusal.ts'

/** Says below a field why what it holds was not read, and gives the field the focus. */
export function showRefusal(field: HTMLElement, { line, why, advice, raw }: Refusal): void {
  const error = element('p', `${line === null ? '' : `第 ${line} 行：`}${why}${advice}`)
  error.className = 'try-error'
  error.id = `${field.id}-error`
  const words = element('code', ...languages(raw))
  const details = element('details', element('summary', '命令行的原话（给维护者看）'), element('p', words))
  details.id = `${field.id}-raw`
  hintOf(field).after(error, details)
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-describedby', `${error.id} ${hintOf(field).id}`)
  field.focus()
}

/** Takes back what `showRefusal` said. */
export function clearRefusal(field: HTMLElement): void {
  for (const id of [`${field.id}-error`, `${field.id}-raw`]) document.getElementById(id)?.remove()
  field.removeAttribute('aria-invalid')
  field.setAttribute('aria-describedby', hintOf(field).id)
}

function hintOf(field: HTMLElement): HTMLElement {
  const hint = document.getElementById(`${field.id}-hint`)
  if (hint === null) throw new Error(`${field.id} has no hint`)
  return hint
}

/** A text with its English stretches marked as English, for voices. */
function languages(text: string): (Node | string)[] {
  // Splitting by a pattern with one group gives the rest and a stretch in turn: 规划.txt | error This is no plan.
  return text.split(/([ -~]*[A-Za-z]{2}[ -~]*)/u).map((piece, at) => {
    if (at % 2 === 0) return piece
    const english = element('span', piece)
    english.lang = 'en'
    return english
  })
}
