import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** What is seen is said, with the meaning that the element has: nothing seen is hidden from screen readers, no role or name takes the place of another. */
export const semanticsCheck: Check = (page) =>
  inPage(page, () => {
    const { seen, report, texts } = window.probe
    const { findings, add } = report()
    for (const text of texts()) {
      const hidden = text.parentElement?.closest('[aria-hidden=true], [inert]')
      if (hidden && /[\p{L}\p{N}]/u.test(text.data))
        add('hidden-though-seen', hidden, text.data.trim().slice(0, 30))
    }
    for (const element of document.querySelectorAll<HTMLElement>(
      '[aria-hidden=true] *, [aria-hidden=true]',
    )) {
      if (element.tabIndex >= 0) add('hidden-though-seen', element, 'can be focused but not heard')
    }
    for (const element of document.querySelectorAll('[inert]')) add('hidden-though-seen', element, 'is inert')

    // What is for another width, for print, for scripts or for the focus alone.
    const elsewhere =
      '[hidden], .wide-only, .place, .printed-address, .contents summary, .sign[data-say] > small[data-added], .skip, option, script, template, noscript'
    for (const element of document.querySelectorAll('body *')) {
      const { display, visibility, position, clipPath } = getComputedStyle(element)
      const clipped = position === 'absolute' && clipPath !== 'none' && !element.matches('.visually-hidden')
      if (display !== 'none' && visibility === 'visible' && !clipped) continue
      if (element.closest(`:is(${elsewhere})`) !== null || element.closest('details:not([open])') !== null)
        continue
      const words = element.textContent.trim().slice(0, 30)
      if (words !== '' || element.hasAttribute('aria-label'))
        add('words-not-shown', element, `"${words}" is not shown`)
    }
    const roles =
      'ul[role=list], ol[role=list], search[role=search], p[role=status], div[role=status], div[role=region], svg[role=img]'
    for (const element of document.querySelectorAll(`[role]:not(${roles})`))
      add('role-strange', element, `role="${element.getAttribute('role') ?? ''}" on <${element.localName}>`)
    const known =
      /^aria-(label|labelledby|describedby|current|hidden|expanded|pressed|controls|invalid|live|atomic)$/u
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (!name.startsWith('aria-')) continue
        if (!known.test(name)) add('role-strange', element, `${name}="${value}"`)
        else if (value.trim() === '') add('role-strange', element, `${name} is empty`)
      }
    }

    const named =
      'a, button, input, select, textarea, summary, details, nav, section, search, form, table, fieldset, main, ul, ol'
    for (const element of document.querySelectorAll(':is([aria-label], [aria-labelledby])')) {
      if (!element.matches(`${named}, [role=region], [role=status], svg[role=img]`))
        add('label-on-plain', element, `a name on <${element.localName}>, which has none`)
      const label = (element.getAttribute('aria-label') ?? '').replace(/\s/gu, '')
      const shown = element.matches('a, button, summary') ? element.textContent.replace(/\s/gu, '') : ''
      if (label !== '' && shown !== '' && !label.includes(shown))
        add('label-not-words', element, `is called "${label}" but shows "${shown}"`)
    }

    const displays: Record<string, string> = {
      table: 'table',
      caption: 'table-caption',
      thead: 'table-header-group',
      tbody: 'table-row-group',
      tr: 'table-row',
      th: 'table-cell',
      td: 'table-cell',
    }
    for (const element of document.querySelectorAll('table, table :is(caption, thead, tbody, tr, th, td)')) {
      const { display } = getComputedStyle(element)
      if (seen(element) && display !== displays[element.localName])
        add('table-display', element, `<${element.localName}> with display: ${display}`)
    }
    for (const list of document.querySelectorAll('ul, ol')) {
      const { listStyleType, listStyleImage } = getComputedStyle(list)
      if (listStyleType === 'none' && listStyleImage === 'none' && list.getAttribute('role') !== 'list')
        add('list-style-lost', list, 'list-style: none takes the list from Safari’s readers')
    }
    for (const element of document.querySelectorAll('main *, header *, footer *')) {
      if (getComputedStyle(element).display === 'contents')
        add('display-contents', element, 'may lose its meaning')
    }
    // A picture has a title and, since it tells several things, a description.
    const told = (svg: Element, part: string): boolean =>
      (svg.querySelector(`:scope > ${part}`)?.textContent ?? '').trim() !== ''
    for (const svg of document.querySelectorAll('svg:not([aria-hidden=true], svg[role=img] svg)'))
      if (!svg.matches('[role=img]') || !told(svg, 'title') || !told(svg, 'desc'))
        add('drawing', svg, 'a drawing without words')
    return findings
  })
