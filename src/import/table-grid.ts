import type { Grid } from './grid.ts'
import type { Line } from './lines.ts'
import { isMarkdownRow, isMarkdownRule, isTabRow } from './marked-row.ts'
import { isNote } from './table-note.ts'
import { htmlGrid } from './html-grid.ts'
import type { Token } from './token.ts'
import { tokenBetween } from './token.ts'

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
    if (isMarkdownRule(line.text)) {
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
    grid.rows.push(tabbed ? tabCells(line) : [tokenBetween(line, 0, line.text.length)])
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
    cells.push(tokenBetween(line, from, to))
    from = to + 1
  }
  if (!closed) cells.push(tokenBetween(line, from, line.text.length))
  return cells
}
