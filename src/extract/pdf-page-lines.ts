import { cellText } from './cell-text.ts'
import type { Grid, GridCell } from './pdf-grid.ts'
import { gridsOf } from './pdf-grid.ts'
import { lineTexts, placedLines } from './pdf-lines.ts'
import type { PdfPage, PlacedText } from './pdf-page.ts'

/** The lines of a page, and how many of them have columns without a ruled table around. */
export interface PageLines {
  lines: string[]
  loose: number
}

/** The lines of a page from top to bottom: a row of a ruled table is a line with tabs between its cells. */
export function pdfPageLines({ texts, rules }: PdfPage): PageLines {
  const left = new Set(texts)
  const tables = gridsOf(rules).flatMap((grid) => {
    const inside = [...left].filter((text) => cellOf(grid, text) !== undefined)
    // A frame around the page or a box has no columns: its lines stand like others.
    if (inside.length === 0 || columnsOf(grid, inside) < 2) return []
    for (const text of inside) left.delete(text)
    return [{ y: grid.ys[0] ?? 0, lines: rowsOf(grid, inside) }]
  })
  const lines: string[] = []
  let loose = 0
  let top = -Infinity
  for (const table of [...tables.sort((a, b) => a.y - b.y), { y: Infinity, lines: [] }]) {
    const above = [...left].filter(({ y }) => y > top && y <= table.y)
    const outside = lineTexts(placedLines(above))
    loose += outside.filter((line) => line.includes('\t')).length
    lines.push(...outside, ...table.lines)
    top = table.y
  }
  return { lines, loose }
}

/** The cell in which the middle of the words stands. */
function cellOf({ xs, ys, cells }: Grid, { x, y, width, size }: PlacedText): GridCell | undefined {
  const [middle, height] = [x + width / 2, y - 0.35 * size]
  return cells.find(
    ({ left, right, top, bottom }) =>
      (xs[left] ?? 0) <= middle &&
      middle < (xs[right + 1] ?? 0) &&
      (ys[top] ?? 0) <= height &&
      height < (ys[bottom + 1] ?? 0),
  )
}

/** The most cells with words that stand side by side. */
function columnsOf(grid: Grid, texts: PlacedText[]): number {
  const filled = new Set(texts.filter(({ text }) => text.trim() !== '').map((text) => cellOf(grid, text)))
  return Math.max(
    ...grid.ys.map(
      (_, row) => [...filled].filter((cell) => cell && cell.top <= row && row <= cell.bottom).length,
    ),
  )
}

function rowsOf(grid: Grid, texts: PlacedText[]): string[] {
  const byCell = Map.groupBy(texts, (text) => cellOf(grid, text))
  return grid.ys.slice(0, -1).flatMap((_, row) => {
    const cells = grid.cells.filter(({ top }) => top === row)
    const linesOf = (cell: GridCell): string[] => lineTexts(placedLines(byCell.get(cell) ?? []))
    const [first] = cells
    if (first?.left === 0 && first.right === grid.xs.length - 2) return linesOf(first)
    const line = grid.xs.slice(0, -1).map((__, column) => {
      const cell = cells.find(({ left }) => left === column)
      return cell ? cellText(linesOf(cell)) : ''
    })
    return line.every((text) => text === '') ? [] : [line.join('\t')]
  })
}
