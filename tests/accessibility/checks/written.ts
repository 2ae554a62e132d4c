import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** Structure is made of elements: no list of dashes, no bold line for a heading, no line breaks for paragraphs, no bare or empty boxes of text. */
export const writtenCheck: Check = (page) =>
  inPage(page, () => {
    const { report, ofPlan, seen, texts, blockOf, generated } = window.probe
    const { findings, add } = report()
    const bullet =
      /^\s*(?:[•·●○■◆▪▶►‣※＊*✓✔√]|[-–—]+\s*(?=\S)|[（(]?\d{1,2}[）).、．]\s*(?=\D)|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)/u
    const starts = (element: Element | null | undefined): boolean => bullet.test(element?.textContent ?? '')
    for (const element of document.querySelectorAll('p, div, dd, td, span')) {
      if (
        ofPlan(element) ||
        !seen(element) ||
        element.closest('.sentences, nav, a, h1, h2, h3, h4, .headed') !== null
      )
        continue
      const text = element.textContent.trim()
      if (/^[•·●○■◆▪▶►‣※＊*✓✔√]\s*\S/u.test(text)) add('list-fake', element, `"${text.slice(0, 20)}"`)
      else if (element.localName === 'p' && starts(element) && starts(element.nextElementSibling))
        add('list-fake', element, `"${text.slice(0, 20)}"`)
    }
    for (const element of document.querySelectorAll('br')) {
      const next = element.nextSibling
      const bulleted = next instanceof Text && bullet.test(next.data)
      if (element.nextElementSibling?.localName === 'br' || bulleted)
        add('breaks-for-structure', element, '<br>')
    }

    const body = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const headings =
      'h1, h2, h3, h4, h5, h6, th, td, dt, label, legend, caption, summary, a, button, nav, .notice, .document-title, .project-name, .masthead, [role=status], strong ~ *'
    for (const text of texts(document.querySelector('main') ?? document.body)) {
      const parent = text.parentElement
      if (parent?.closest(headings) !== null) continue
      const block = blockOf(text)
      if (
        block.matches('div, section, article, main, body, form, header, footer') &&
        !block.matches('[data-search-answer]')
      )
        add('text-bare', block, `"${text.data.trim().slice(0, 20)}" stands in no paragraph`)
      const { fontSize, fontWeight } = getComputedStyle(parent)
      const whole = block.textContent.trim() === text.data.trim()
      // A sentence with its full stop is no heading, however it is set.
      const isSentence = text.data.trim().endsWith('。')
      if (!whole || isSentence || text.data.trim().length > 40 || !block.matches('p, div, span')) continue
      const large = Number.parseFloat(fontSize) > body * 1.15
      const bold = Number(fontWeight) >= 600 && block.nextElementSibling !== null
      if (large || bold) add('heading-fake', block, `"${text.data.trim()}" looks like a heading`)
    }

    const boxes =
      'p, li, dt, dd, ul, ol, dl, caption, legend, label, blockquote, summary, strong, em, code, section, article'
    for (const element of document.querySelectorAll(boxes)) {
      if (element.matches('.place') || element.closest('[role=status], [hidden], template') !== null) continue
      const words = element.textContent + generated(element, '::before') + generated(element, '::after')
      if (words.trim() === '' && element.querySelector('[aria-label], input, select') === null)
        add('element-empty', element, `<${element.localName}> without words`)
    }
    return findings
  })
