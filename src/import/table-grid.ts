import type { Span } from '../plan/tree.ts'
import type { Line } from './lines.ts'
import { isMarkdownRow, isTabRow } from './marked-row.ts'
import { isNote } from './table-note.ts'
import type { Token } from './token.ts'

/** A table whose cells are known: rows of cells, each with its words in the source. */
export interface Grid {
  rows: Token[][][]
  /** What only marks rows and cells. */
  markup: Span[]
  /** Number of lines it takes. */
  taken: number
}

/** The table with marked cells at the head of `region`: Markdown, HTML, or cells between tabs. Null where the cells are not marked. */
export function gridOf(region: Line[], source: string): Grid | null {
  const first = region[0]?.text ?? ''
  if (isMarkdownRow(first)) return markdownGrid(region)
  if (/^<table\b/iu.test(first)) return htmlGrid(region, source)
  const labelled = isTabRow(region[1]?.text ?? '') && !/[。；：]/u.test(first)
  return first.includes('\t') || labelled ? tabGrid(region) : null
}

function markdownGrid(region: Line[]): Grid {
  const grid: Grid = { rows: [], markup: [], taken: 0 }
  for (const line of region) {
    if (!isMarkdownRow(line.text)) break
    grid.taken += 1
    if (/^[|\s:：-]+$/u.test(line.text)) {
      grid.markup.push({ start: line.textStart, end: line.textEnd })
      continue
    }
    for (const match of line.text.matchAll(/\|/gu))
      grid.markup.push({ start: line.textStart + match.index, end: line.textStart + match.index + 1 })
    grid.rows.push(cellsBetween(line, '|', line.text.endsWith('|')))
  }
  return grid
}

function tabGrid(region: Line[]): Grid {
  const grid: Grid = { rows: [], markup: [], taken: 0 }
  for (const [index, line] of region.entries()) {
    const tabbed = line.text.includes('\t')
    // A label in a row of its own, or a word that did not fit, between two rows.
    const between =
      !/[。；：]/u.test(line.text) &&
      !isNote(line.text) &&
      [1, 2].some((step) => isTabRow(region[index + step]?.text ?? ''))
    if (!tabbed && !between) break
    grid.taken += 1
    grid.rows.push(tabbed ? tabCells(line) : [tokenOf(line, 0, line.text.length)])
  }
  return grid
}

/** Cells that begin empty lost their tabs at the line's edge to `trim`: they are counted from the white space before the text. */
function tabCells(line: Line): Token[][] {
  return [...Array.from({ length: line.leadTabs }, () => []), ...cellsBetween(line, '\t', false, true)]
}

function cellsBetween(line: Line, sign: string, closed: boolean, whole = false): Token[][] {
  const cells: Token[][] = []
  let from = whole ? 0 : line.text.indexOf(sign) + 1
  for (;;) {
    const to = line.text.indexOf(sign, from)
    if (to < 0) break
    cells.push(tokenOf(line, from, to))
    from = to + 1
  }
  if (!closed) cells.push(tokenOf(line, from, line.text.length))
  return cells
}

/** The words of `line.text[from, to)` as one token, none where there are none. */
function tokenOf(line: Line, from: number, to: number): Token[] {
  const raw = line.text.slice(from, to)
  const text = raw.trim()
  if (text === '') return []
  const start = line.textStart + from + raw.indexOf(text)
  return [{ text, start, end: start + text.length, line }]
}

/** <table>…</table>; `rowspan` and `colspan` leave empty cells. */
function htmlGrid(region: Line[], source: string): Grid {
  const start = region[0]?.textStart ?? 0
  const close = region.findIndex((line) => /<\/table>/iu.test(line.text))
  const taken = close < 0 ? region.length : close + 1
  const lines = region.slice(0, taken)
  const closing = lines.at(-1)
  const end = closing === undefined ? start : closing.textEnd
  const grid: Grid = { rows: [], markup: [], taken }
  const spans = new Map<number, number>()
  let cell: Token[] | null = null
  let from = start
  for (const match of source.slice(start, end).matchAll(/<\/?([a-z]\w*)[^>]*>|<!--.*?-->|&nbsp;/gisu)) {
    const at = start + match.index
    const words = tokensWithin(lines, from, at)
    // Words outside a cell, a caption or what follows the table in its last line, stand in a row of their own.
    if (cell) cell.push(...words)
    else if (words.length > 0) grid.rows.push([words])
    grid.markup.push({ start: at, end: at + match[0].length })
    from = at + match[0].length
    const name = (match[1] ?? '').toLowerCase()
    const closes = match[0].startsWith('</')
    if (name === 'tr') {
      if (!closes) grid.rows.push([])
      cell = null
    }
    if (name !== 'td' && name !== 'th') continue
    if (closes) {
      cell = null
      continue
    }
    const row = grid.rows.at(-1) ?? []
    if (grid.rows.length === 0) grid.rows.push(row)
    while ((spans.get(row.length) ?? 0) > 0) {
      spans.set(row.length, (spans.get(row.length) ?? 0) - 1)
      row.push([])
    }
    cell = []
    const down = Number(/rowspan\s*=\s*["']?(\d+)/iu.exec(match[0])?.[1] ?? 1)
    const across = Number(/colspan\s*=\s*["']?(\d+)/iu.exec(match[0])?.[1] ?? 1)
    for (let step = 0; step < Math.min(across, 50); step += 1) {
      if (down > 1) spans.set(row.length, down - 1)
      row.push(step === 0 ? cell : [])
    }
  }
  const rest = tokensWithin(lines, from, end)
  if (rest.length > 0) grid.rows.push([rest])
  grid.rows = grid.rows.filter((row) => row.some((each) => each.length > 0))
  return grid
}

function tokensWithin(lines: Line[], from: number, to: number): Token[] {
  return lines.flatMap((line) => {
    const start = Math.max(from, line.textStart)
    const end = Math.min(to, line.textEnd)
    return start < end ? tokenOf(line, start - line.textStart, end - line.textStart) : []
  })
}
