import type { Grid } from './grid.ts'
import type { Line } from './lines.ts'
import type { Token } from './token.ts'
import { tokenBetween } from './token.ts'

/** <table>…</table>; `rowspan` and `colspan` leave empty cells. */
export function htmlGrid(region: Line[], source: string): Grid {
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
    return start < end ? tokenBetween(line, start - line.textStart, end - line.textStart) : []
  })
}
