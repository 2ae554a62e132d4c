/** The mark on the sentence that is read: moves it to these elements, or takes it away. */
export function readingMark(main: HTMLElement, parts: HTMLElement[]): void {
  for (const part of main.querySelectorAll('.spoken')) {
    part.classList.remove('spoken')
    part.removeAttribute('aria-current')
  }
  for (const part of parts) part.classList.add('spoken')
  parts[0]?.setAttribute('aria-current', 'true')
}
