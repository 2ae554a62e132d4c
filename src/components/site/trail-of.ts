/** The lines of the contents that lead to one of its links, itself the last. Its source text is sent to the browser. */
export function trailOf(link: Element | undefined): string[] {
  const trail: string[] = []
  for (let item = link?.closest('li'); item; item = item.parentElement?.closest('li'))
    trail.unshift(item.querySelector('a')?.textContent ?? '')
  return trail
}
