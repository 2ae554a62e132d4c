import { cellText } from './cell-text.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { attribute, isElement, wordsOf } from './html-tree.ts'

/** The lines of a node: blocks and `<br>` end a line, a table row is a line with tabs between its cells; `dropped` nodes are left out. */
export function htmlLines(node: HtmlElement, dropped: Set<HtmlNode>): string[] {
  const lines: string[] = []
  let open = ''
  const end = (): void => {
    const line = open.replace(/^[ \t\n]+|[ \t\n]+$/gu, '')
    if (line !== '') lines.push(line)
    open = ''
  }
  const walk = (at: HtmlNode): void => {
    if (dropped.has(at)) return
    if (at.nodeName === '#text' && 'value' in at) open = joined(open, at.value)
    if (!isElement(at)) return
    if (at.tagName === 'br' || at.tagName === 'hr') return end()
    if (at.tagName === 'table' || at.tagName === 'pre') {
      end()
      lines.push(...(at.tagName === 'pre' ? linesOfPre(at) : tableLines(at, dropped)))
      return
    }
    const block = blocks.test(at.tagName)
    if (block) end()
    for (const child of at.childNodes) walk(child)
    if (block) end()
  }
  for (const child of node.childNodes) walk(child)
  end()
  return lines
}

const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|legend|li|main|menu|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u

/** Text whose line breaks stand as they are. */
function linesOfPre(pre: HtmlElement): string[] {
  return wordsOf(pre)
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
}

/** White space of the markup is one space, and none where a line of it breaks between two Chinese signs. */
function joined(before: string, text: string): string {
  const spaced = text.replace(/[ \t\f]*[\r\n][ \t\f\r\n]*/gu, '\n').replace(/[ \t\f]+/gu, ' ')
  const all = before + spaced
  return all
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E“”‘’]) ?\n ?(?=[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E“”‘’])/gu,
      '',
    )
    .replace(/\n(?=.|\n)/gu, ' ')
    .replace(/ {2,}/gu, ' ')
}

/** A table of a single column, as around a box or a whole page, gives its lines; another gives its rows with empty cells for spans. */
function tableLines(table: HtmlElement, dropped: Set<HtmlNode>): string[] {
  const caption = partsOf(table, 'caption').flatMap((each) => htmlLines(each, dropped))
  const rows = partsOf(table, 'tr').filter((row) => !dropped.has(row))
  const cells = rows.map((row) => partsOf(row, 'td').filter((cell) => !dropped.has(cell)))
  if (cells.some((row) => row.some(holdsTable)) || cells.every((row) => row.length <= 1))
    return [...caption, ...cells.flat().flatMap((cell) => htmlLines(cell, dropped))]
  const taken: boolean[][] = rows.map(() => [])
  const texts: string[][] = rows.map(() => [])
  const alone = new Set<number>()
  for (const [y, row] of cells.entries()) {
    let x = 0
    for (const cell of row) {
      while (taken[y]?.[x]) x += 1
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      for (let down = 0; down < Math.min(height, rows.length - y); down += 1)
        for (let right = 0; right < width; right += 1) {
          const at = taken[y + down]
          if (at) at[x + right] = true
          const line = texts[y + down]
          if (line) line[x + right] ??= ''
        }
      const line = texts[y]
      if (line) line[x] = cellText(htmlLines(cell, dropped))
      x += width
    }
    if (
      row.length === 1 &&
      texts[y]?.length === x &&
      !taken[y]?.slice(0, x - spanOf(row[0], 'colspan')).some(Boolean)
    )
      alone.add(y)
  }
  return [
    ...caption,
    ...texts.flatMap((row, y) =>
      alone.has(y) ? (cells[y]?.flatMap((cell) => htmlLines(cell, dropped)) ?? []) : [row.join('\t')],
    ),
  ].filter((line) => line.trim() !== '')
}

function holdsTable(cell: HtmlNode): boolean {
  return isElement(cell) && cell.childNodes.some((child) => isElement(child, 'table') || holdsTable(child))
}

/** Rows of a table or cells of a row, not those of tables inside. */
function partsOf(element: HtmlElement, name: 'tr' | 'td' | 'caption'): HtmlElement[] {
  return element.childNodes.flatMap((child): HtmlElement[] => {
    if (!isElement(child)) return []
    if (child.tagName === name || (name === 'td' && child.tagName === 'th')) return [child]
    return /^t(?:head|body|foot)$/u.test(child.tagName) ? partsOf(child, name) : []
  })
}

function spanOf(cell: HtmlElement | undefined, name: 'colspan' | 'rowspan'): number {
  const span = cell === undefined ? 1 : Number.parseInt(attribute(cell, name), 10)
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, 100)
}
