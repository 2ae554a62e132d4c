/**
 * Makes the reading menu of the header work: it shows what holds on the root element, and a change is handed to `keep` as all
 * settings (`{text: '150', theme: ''}`). The native controls say themselves what was chosen. Its source text is sent to the
 * browser by `reader.js`: it may use nothing but what it is given.
 */
export function readingMenu(
  page: Document,
  keep: (chosen: Record<string, string | undefined>) => void,
): void {
  const choices = page.querySelector<HTMLElement>('.reading-menu .choices')
  if (!choices) return
  const { dataset } = page.documentElement
  const fields = choices.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')
  const show = (): void => {
    for (const field of fields) {
      const value = dataset[field.name] ?? ''
      if ('checked' in field) field.checked = value !== ''
      else field.value = value
    }
  }
  choices.addEventListener('change', () => {
    const chosen: Record<string, string | undefined> = Object.assign({}, dataset)
    for (const field of fields) chosen[field.name] = 'checked' in field && !field.checked ? '' : field.value
    keep(chosen)
    // Larger letters move what was just chosen; it stays in view.
    page.activeElement?.scrollIntoView({ block: 'nearest' })
  })
  addEventListener('settings', show)
  show()
  choices.hidden = false
}
