/**
 * Puts a link to its own address at the end of each paragraph of a plan's text, once; the style sheet shows them while the
 * setting 段落链接 is on. Its source text is sent to the browser by `reading-tools.js`: it may use nothing from outside itself.
 */
export function paragraphLinks(page: Document): void {
  for (const paragraph of page.querySelectorAll<HTMLElement>('[data-plan] :is(p[id*="-p"], .entry > p)')) {
    if (paragraph.querySelector('.paragraph-link')) continue
    const words = paragraph.cloneNode(true) as HTMLElement
    for (const added of words.querySelectorAll('[data-added]')) added.remove()
    // A name is only heard: words stand in place of signs, （0至6岁） without its brackets.
    for (const sign of words.querySelectorAll<HTMLElement>('.sign'))
      sign.textContent = sign.dataset['say']?.slice(1, -1) ?? ''
    const link = page.createElement('a')
    link.className = 'stable-link paragraph-link'
    link.href = `#${paragraph.id || (paragraph.parentElement?.id ?? '')}`
    link.dataset['added'] = ''
    link.ariaLabel = `本段固定网址：${[...words.textContent.trim()].slice(0, 12).join('')}……`
    paragraph.append(link)
  }
}
