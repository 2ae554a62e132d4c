/**
 * The document's own words in a part of a page (what carries `data-added` is left out), with a space between two blocks or cells:
 * 9.入学率（%） 97 预期性. Its source text is sent to the browser by `reading-tools.js`: it may use nothing from outside itself.
 */
export function citedWords(part: Element | DocumentFragment): string {
  const block = 'p, h1, h2, h3, h4, h5, h6, li, td, th, .project-name'
  const copy = part.cloneNode(true) as Element | DocumentFragment
  for (const added of copy.querySelectorAll('[data-added]')) added.remove()
  const blocks: (Element | DocumentFragment)[] = [...copy.querySelectorAll(block)].filter(
    (one) => !one.querySelector(block),
  )
  if (blocks.length === 0) blocks.push(copy)
  return blocks
    .map((one) => one.textContent.replace(/\s*\n\s*/gu, '').trim())
    .filter((words) => words !== '')
    .join(' ')
}
