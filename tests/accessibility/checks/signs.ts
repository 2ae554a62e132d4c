import { bareSigns } from '../bare-signs.ts'
import type { Check } from './finding.ts'
import { putProbe } from './probe.ts'

/** No sign that voices drop without its words beside it, in text (generated words included), labels, or the title. */
export const signsCheck: Check = async (page) => {
  await putProbe(page)
  const spoken = await page.evaluate(() => {
    const { where } = window.probe
    const containers =
      'td, th, p, li, dt, dd, h1, h2, h3, h4, h5, h6, caption, summary, label, option, figcaption'
    const texts = new Map<Element, string>()
    const generated = (element: Element, pseudo: string): string => {
      const content = getComputedStyle(element, pseudo).content
      if (!content.startsWith('"')) return ''
      return content.slice(1, -1).replace(/\\(.)/gu, '$1')
    }
    const read = (element: Element, container: Element): void => {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.matches('[aria-hidden=true], script, style')
      )
        return
      const own =
        element.matches(containers) ||
        (getComputedStyle(element).display === 'block' && !container.matches(containers))
          ? element
          : container
      const say = (words: string): void => void texts.set(own, (texts.get(own) ?? '') + words)
      say(generated(element, '::before'))
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) say(child.textContent ?? '')
        else if (child instanceof Element) read(child, own)
      }
      say(generated(element, '::after'))
    }
    read(document.body, document.body)
    const list = [...texts].map(([element, text]) => ({ where: where(element), text }))
    for (const name of ['aria-label', 'alt', 'placeholder', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        list.push({ where: `${where(element)} ${name}`, text: element.getAttribute(name) ?? '' })
      }
    }
    for (const meta of document.querySelectorAll('meta[name=description]'))
      list.push({ where: 'meta description', text: meta.getAttribute('content') ?? '' })
    return [...list, { where: 'title', text: document.title }]
  })
  return spoken.flatMap(({ where, text }) =>
    bareSigns(text).map(({ sign, expected }) => ({
      rule: 'sign-without-words',
      where,
      message: `"${sign}" without ${expected} in "${text.replace(/\s+/gu, ' ').trim().slice(0, 80)}"`,
    })),
  )
}
