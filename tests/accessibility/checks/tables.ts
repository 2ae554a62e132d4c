import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** What a table says: captions and heads of their own, words for dashes and brackets, and its rows as sentences in a list of their own. */
export const tablesCheck: Check = (page) =>
  inPage(page, () => {
    const { report } = window.probe
    const { findings, add } = report()
    const spoken = (element: Element): string => element.textContent.replace(/\s+/gu, '')
    const said = (cell: Element): string => {
      const copy = cell.cloneNode(true) as Element
      for (const link of copy.querySelectorAll('.stable-link, .note-link')) link.remove()
      return spoken(copy)
    }
    const captions = new Set<string>()
    for (const table of document.querySelectorAll('table')) {
      const caption = spoken(table.caption ?? document.createElement('p'))
      if (captions.has(caption)) add('table-caption-twice', table, `two tables are called "${caption}"`)
      captions.add(caption)
      const [head, ...rows] = [...table.rows]
      const heads = [...(head?.cells ?? [])].map(spoken)
      if (new Set(heads).size < heads.length) add('table-head-twice', table, heads.join(', '))
      const names = rows.map((row) => spoken(row.cells[0] ?? row))
      for (const [at, name] of names.entries())
        if (names.indexOf(name) !== at)
          add('table-head-twice', rows[at] ?? table, `two rows are called "${name}"`)
      if (table.tHead === null || head?.parentElement !== table.tHead)
        add('table-head', table, 'its heads stand in no thead')
      for (const row of rows) {
        for (const cell of row.cells) {
          if (cell.localName === 'th' && cell.scope !== 'row')
            add('table-scope', cell, `scope is "${cell.scope}" in a row`)
          const words = said(cell)
          if (/^[—–－\-~～/／·.]*$/u.test(words))
            add('cell-unsaid', cell, `"${words}": say 未设目标 or 无数据`)
          if (/[〔［[]\d/u.test(words) && !words.includes('累计'))
            add('cell-unsaid', cell, `"${words}": say 累计`)
        }
      }
      if (table.matches('.indicators')) sentences(table, rows)
      if (
        table.matches('.wide-only .comparison') &&
        document.querySelectorAll('.compared').length !== rows.length
      )
        add('table-without-list', table, 'its rows do not stand as sentences too')
    }
    return findings

    function sentences(table: Element, rows: HTMLTableRowElement[]): void {
      const twin = (table.closest('.table-place') ?? table).nextElementSibling
      const lines = [...(twin?.matches('details.sentences') === true ? twin.querySelectorAll('li') : [])].map(
        spoken,
      )
      if (lines.length !== rows.length) {
        add('table-without-list', table, `${rows.length} rows, ${lines.length} sentences`)
        return
      }
      for (const [at, row] of rows.entries()) {
        const line = lines[at] ?? ''
        const [name, ...cells] = [...row.cells]
        const title = spoken(name ?? row)
          .replace(/^\d+[.．]?/u, '')
          .replace(/[（(][^（）()]*[）)]$/u, '')
        const words = cells.map((cell) => {
          const own = cell.querySelector('.words')
          return own === null ? said(cell) : spoken(own).replace(/^（(.*)）$/u, '$1')
        })
        for (const part of [title, ...words]) {
          if (!line.includes(part)) add('table-sentence', row, `"${line}" lacks "${part}"`)
        }
        if (!line.startsWith(title)) add('table-sentence', row, `"${line}" does not begin "${title}"`)
        if (!line.endsWith('。')) add('table-sentence', row, `"${line}" does not end`)
      }
    }
  })
