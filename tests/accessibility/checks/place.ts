import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** Where one is: the title ends with the site's name, breadcrumbs with this page, the navigation marks its part, and the contents list the headings. */
export const placeCheck: Check = (page) =>
  inPage(page, () => {
    const { report } = window.probe
    const { findings, add } = report()
    const words = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/gu, ' ').trim()
    const parts = document.title.split(' - ')
    const isHome = document.querySelector('.breadcrumbs, nav[aria-label=当前位置]') === null
    if (!isHome && parts.at(-1) !== '规划易读')
      add('title-end', 'title', `"${document.title}" does not end - 规划易读`)
    if (parts.length < 2 || parts.some((part) => part.trim() === ''))
      add('title-end', 'title', `"${document.title}"`)

    const path = location.pathname
    const navs = [...document.querySelectorAll('header nav a[href]')].filter(
      (link) => !(link.getAttribute('href') ?? '').startsWith('#'),
    )
    for (const link of navs) {
      const target = new URL((link as HTMLAnchorElement).href).pathname
      const expected =
        path === target ? 'page' : path.startsWith(target) && !/^\/[^/]*$/u.test(target) ? 'true' : null
      const marked = link.getAttribute('aria-current')
      if (marked !== expected)
        add('nav-current', link, `aria-current is ${String(marked)}, not ${String(expected)}`)
    }
    for (const crumbs of document.querySelectorAll('nav[aria-label=当前位置], nav.breadcrumbs')) {
      const items = [...crumbs.querySelectorAll('li')]
      const current = crumbs.querySelectorAll('[aria-current=page]')
      const last = items.at(-1)
      if (current.length !== 1 || last?.contains(current[0] ?? null) !== true)
        add('crumb-current', crumbs, `${current.length} of aria-current=page, or not the last`)
      if (last?.querySelector('a')) add('crumb-current', crumbs, 'the last one is a link to where one is')
      if (items.length < 2 || words(items[0]) !== '首页') add('crumb-current', crumbs, 'does not begin 首页')
    }
    for (const element of document.querySelectorAll('[aria-current]')) {
      if (
        !['page', 'true', 'location'].includes(element.getAttribute('aria-current') ?? '') ||
        element.closest('nav, header') === null
      )
        add('nav-current', element, element.outerHTML.slice(0, 60))
    }

    const contents = document.querySelector('nav.contents')
    if (contents === null) return findings
    const depthOf = (link: Element): number => {
      let depth = 1
      for (let at = link.closest('ol'); at?.parentElement?.closest('ol'); at = at.parentElement.closest('ol'))
        depth += 1
      return depth
    }
    const listed = [...contents.querySelectorAll('a')].map((link) => ({
      id: decodeURIComponent(link.hash.slice(1)),
      depth: depthOf(link),
      text: words(link),
      here: link.pathname === path,
    }))
    // The contents of a plan's own page lead to its text, where they are compared.
    if (!listed.some(({ here }) => here)) return findings
    const article = document.querySelector('article')
    const own = (article ?? document.querySelector('main'))?.querySelectorAll(
      article === null ? 'h2[id]' : ':is(h2, h3, h4, h5, h6)[id]',
    )
    const heads = [...(own ?? [])].map((head) => ({
      id: head.id,
      depth: Number(head.localName.slice(1)) - 1,
      text: words(head),
    }))
    for (const [at, head] of heads.entries()) {
      const entry = listed[at]
      const same =
        entry?.id === head.id &&
        entry.depth === head.depth &&
        head.text.replace(/[。：:]$/u, '') === entry.text.replace(/[。：:]$/u, '')
      if (same) continue
      add(
        'contents-differ',
        contents,
        `"${head.text}" (${head.depth}) is listed as "${entry?.text ?? ''}" (${entry?.depth ?? 0})`,
      )
      break
    }
    if (listed.length !== heads.length)
      add('contents-differ', contents, `${listed.length} entries, ${heads.length} headings`)
    return findings
  })
