import { sayable } from '../../../plan/words.ts'

/**
 * Where reading may begin: the page, its parts (those of a guide too), a plan's sections of the second level, and every box. Not at every heading of lists: each button is
 * a Tab stop more.
 */
const headings = 'h1, h2, .guide-plan h3, .level-2 > :first-child, .box-title'

/** Puts a button 朗读 beside each heading from which there is something to read; `read` is given the heading and the button. */
export function aloudButtons(
  main: HTMLElement,
  read: (heading: HTMLElement, button: HTMLButtonElement) => void,
): void {
  for (const heading of main.querySelectorAll<HTMLElement>(headings)) {
    if (heading.closest('nav, form, details, table, [data-added]') || heading.matches('.project-name'))
      continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'aloud-button'
    button.dataset['added'] = ''
    // Short, for it takes from the title's line.
    button.textContent = '朗读'
    button.ariaLabel =
      heading.localName === 'h1' ? '朗读本页' : `朗读，从“${partOf(heading)}${sayable(ownWords(heading))}”起`
    button.addEventListener('click', () => read(heading, button))
    place(button, heading)
  }
}

/** Behind the link of the heading, or on the heading's line; a heading that has the focus would lose it if it were moved. */
function place(button: HTMLButtonElement, heading: HTMLElement): void {
  const headed = heading.closest('.headed')
  if (headed) headed.append(button)
  else if (heading === document.activeElement) heading.after(button)
  else {
    const line = document.createElement('div')
    line.className = 'aloud-line'
    line.style.marginBlockStart = getComputedStyle(heading).marginBlockStart
    heading.style.marginBlockStart = '0'
    heading.replaceWith(line)
    line.append(heading, button)
  }
}

/** Each plan's part of a guide has the same headings. */
function partOf(heading: HTMLElement): string {
  const part = heading.localName === 'h3' ? heading.closest('.guide-plan')?.querySelector('h2') : null
  return part ? `${ownWords(part)}，` : ''
}

function ownWords(heading: HTMLElement): string {
  const copy = heading.cloneNode(true) as HTMLElement
  for (const added of copy.querySelectorAll('[data-added]')) added.remove()
  return copy.textContent.replace(/\s+/gu, ' ').trim()
}
