import type { Check } from './finding.ts'
import { putProbe } from './probe.ts'

/** Headings without gaps, at most seven landmarks with names of their own, tables that are flat and have their heads. */
export const structureCheck: Check = async (page) => {
  await putProbe(page)
  return page.evaluate(() => {
    const { where } = window.probe
    const findings: { rule: string; where: string; message: string }[] = []
    const add = (rule: string, element: Element, message: string): void => {
      findings.push({ rule, where: where(element), message })
    }
    const text = (element: Element | null | undefined): string => (element?.textContent ?? '').trim()

    let before = 0
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.localName.slice(1))
      if (level > before + 1)
        add('heading-skipped', heading, `h${level} after h${before}: "${text(heading)}"`)
      if (text(heading) === '') add('heading-empty', heading, 'a heading without words')
      before = level
    }
    for (const fake of document.querySelectorAll('[role=heading]')) add('heading-fake', fake, 'use h1 to h6')

    const nameOf = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby')
      const label = by === null ? element.getAttribute('aria-label') : text(document.getElementById(by))
      return (label ?? '').trim()
    }
    const topLevel = ':not(:is(article, aside, main, nav, section) *)'
    const kinds: [role: string, selector: string][] = [
      ['banner', `header${topLevel}, [role=banner]`],
      ['contentinfo', `footer${topLevel}, [role=contentinfo]`],
      ['main', 'main, [role=main]'],
      ['navigation', 'nav, [role=navigation]'],
      ['search', 'search, [role=search]'],
      ['complementary', 'aside, [role=complementary]'],
      ['region', ':is(section, [role=region]):is([aria-label], [aria-labelledby])'],
      ['form', ':is(form, [role=form]):is([aria-label], [aria-labelledby])'],
    ]
    const landmarks = kinds.flatMap(([role, selector]) =>
      [...document.querySelectorAll(selector)].map((element) => ({ role, element, name: nameOf(element) })),
    )
    // A table that scrolls is a stop of the Tab key and must say what it is; where it has room it is none.
    const lasting = landmarks.filter(({ element }) => !element.matches('[role=region][tabindex="0"]'))
    if (lasting.length > 7) {
      const names = lasting.map(({ role, name }) => `${role} ${name}`.trim()).join(', ')
      add('landmarks-too-many', document.body, `${lasting.length}: ${names}`)
    }
    for (const role of ['banner', 'main', 'contentinfo']) {
      const count = landmarks.filter((landmark) => landmark.role === role).length
      if (count !== 1) add('landmark-once', document.body, `${count} of ${role}`)
    }
    for (const { role, element, name } of landmarks) {
      const twins = landmarks.filter((other) => other.role === role && other.name === name)
      if (twins.length > 1) add('landmark-name', element, `${twins.length} landmarks are "${role} ${name}"`)
    }

    for (const table of document.querySelectorAll('table')) {
      if (text(table.caption) === '') add('table-caption', table, 'no caption')
      for (const cell of table.querySelectorAll('th, td')) {
        if (text(cell) === '' && cell.querySelector('a[aria-label], img[alt]') === null)
          add('table-cell-empty', cell, 'say 未设目标 or 无数据')
        if (cell.hasAttribute('rowspan') || cell.hasAttribute('colspan'))
          add('table-not-flat', cell, 'a span')
      }
      for (const head of table.querySelectorAll('th')) {
        if (!['col', 'row'].includes(head.scope)) add('table-scope', head, `scope is "${head.scope}"`)
      }
      const [first, ...rest] = [...table.rows]
      const columns = [...(first?.cells ?? [])]
      if (columns.length === 0 || columns.some((cell) => cell.localName !== 'th' || cell.scope !== 'col')) {
        add('table-head', table, 'the first row is not one of th scope=col')
      }
      for (const row of rest) {
        const cell = row.cells[0]
        if (cell?.localName !== 'th' || cell.scope !== 'row')
          add('table-row-head', row, 'no th scope=row first')
        if (row.cells.length !== columns.length) add('table-not-flat', row, `${row.cells.length} cells`)
      }
    }
    return findings
  })
}
